import { createHash } from 'node:crypto';

/** What a request brings to say who asks: at most one of them, already hashed. */
export type Credential =
  | { kind: 'none' }
  | { kind: 'session'; hash: string }
  | { kind: 'key'; hash: string };

/** Tokens are stored and compared only as SHA-256, in hexadecimal. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Everything of a request that entering its scope takes. */
export interface ScopeRequest {
  credential: Credential;
  /** Code of the tenant the caller wants to act in; the session's own when absent. */
  tenantCode: string | null;
  ip: string;
  requestId: string;
}
