import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { Config } from '#platform';

interface Answer<Body> {
  status: number;
  body: Body;
}

/** Talks to the portal's own API as one of its people, without a socket: what the demonstration does, people can do. */
export class PortalClient {
  private constructor(
    private readonly http: FastifyInstance,
    private readonly origin: string,
    private readonly cookie: string,
  ) {}

  static async signIn(app: NestFastifyApplication, config: Config, email: string, password: string): Promise<PortalClient> {
    const http = app.getHttpAdapter().getInstance();
    const { origin } = new URL(config.get('PUBLIC_URL'));
    const answer = await http.inject({ method: 'POST', url: '/api/v1/session', headers: { origin }, payload: { email, password } });
    const cookie = [answer.headers['set-cookie']].flat()[0]?.split(';')[0];
    if (answer.statusCode !== 204 || !cookie) throw new Error(`${email} could not sign in: ${answer.body}`);
    return new PortalClient(http, origin, cookie);
  }

  /** @throws when the portal refuses, with what it said */
  async post<Body = unknown>(url: string, tenant: string, payload: object, headers: Record<string, string> = {}): Promise<Body> {
    return (await this.send<Body>('POST', url, tenant, JSON.stringify(payload), { 'content-type': 'application/json', ...headers })).body;
  }

  /** Changes what stands in a version; refused when somebody else has changed it since. */
  async patch(url: string, tenant: string, version: number, change: object): Promise<void> {
    await this.send('PATCH', url, tenant, JSON.stringify(change), { 'content-type': 'application/json', 'if-match': `"${version}"` });
  }

  async put(url: string, tenant: string, payload?: object): Promise<void> {
    await this.send('PUT', url, tenant, payload && JSON.stringify(payload), payload && { 'content-type': 'application/json' });
  }

  async get<Body>(url: string, tenant: string): Promise<Body> {
    return (await this.send<Body>('GET', url, tenant)).body;
  }

  async upload(url: string, tenant: string, file: { name: string; mediaType: string; bytes: Buffer }): Promise<void> {
    const form = new FormData();
    form.set('file', new Blob([new Uint8Array(file.bytes)], { type: file.mediaType }), file.name);
    const encoded = new Response(form);
    const body = Buffer.from(await encoded.arrayBuffer());
    await this.send('POST', url, tenant, body, { 'content-type': encoded.headers.get('content-type')! });
  }

  private async send<Body>(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH',
    url: string,
    tenant: string,
    payload?: string | Buffer,
    headers: Record<string, string> = {},
  ): Promise<Answer<Body>> {
    const answer = await this.http.inject({
      method, url, ...(payload === undefined ? {} : { payload }),
      headers: { origin: this.origin, cookie: this.cookie, 'minga-tenant': tenant, ...headers },
    });
    if (answer.statusCode >= 300) throw new Error(`${method} ${url} in ${tenant}: ${answer.statusCode} ${answer.body}`);
    return { status: answer.statusCode, body: (answer.body ? JSON.parse(answer.body) : undefined) as Body };
  }
}
