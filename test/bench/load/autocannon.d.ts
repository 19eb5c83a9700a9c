/** The part of autocannon that we use; it brings no types of its own. */
declare module 'autocannon' {
  interface Request {
    method: 'GET' | 'POST';
    path: string;
    headers?: Record<string, string>;
    body?: string;
  }
  interface Options {
    url: string;
    connections: number;
    duration: number;
    requests: Request[];
    setupClient?(client: { setRequests(requests: Request[]): void }): void;
  }
  interface Result {
    requests: { total: number };
    latency: Record<'p50' | 'p97_5', number>;
    duration: number;
    non2xx: number;
    errors: number;
    timeouts: number;
  }
  export default function autocannon(options: Options): PromiseLike<Result>;
}
