/** One invalid value, at a JSON Pointer into what was sent. */
export interface InvalidField {
  pointer: string;
  code: string;
  detail: string;
}

/** The document an error answer carries (RFC 9457). */
interface ProblemDocument {
  type?: string;
  title?: string;
  detail?: string;
  status?: number;
  instance?: string;
  errors?: InvalidField[];
}

/** What the portal answered when it refused, in the reader's language. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly status: number,
    readonly document: ProblemDocument,
    /** Seconds after which trying again makes sense, when the portal says so. */
    readonly retryAfter: number | null = null,
  ) {
    super(document.title ?? `HTTP ${status}`);
  }

  /** The last part of the problem's type, such as `version-conflict`. */
  get slug(): string {
    return this.document.type?.split('/').at(-1) ?? '';
  }

  /** What is wrong with the value at a pointer such as `/title/es`, or below it. */
  errorAt(pointer: string): string | undefined {
    return this.document.errors?.find((error) => error.pointer === pointer || error.pointer.startsWith(`${pointer}/`))?.detail;
  }
}

/** The portal could not be reached at all: no network, or it is not running. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/** Reads the problem out of an answer that is not a success. */
export async function problemOf(response: Response): Promise<Problem> {
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  const document = isJson ? ((await response.json().catch(() => ({}))) as ProblemDocument) : {};
  const retryAfter = Number(response.headers.get('retry-after'));
  return new Problem(response.status, document, retryAfter > 0 ? retryAfter : null);
}

export const isProblem = (error: unknown, ...statuses: number[]): error is Problem =>
  error instanceof Problem && (statuses.length === 0 || statuses.includes(error.status));
