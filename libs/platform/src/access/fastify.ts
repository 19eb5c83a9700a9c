import type { Locale } from '../texts/locales.js';
import type { ScopeRequest } from './credential.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the access guard. */
    scope?: ScopeRequest;
    /** The reader's language: `?lang`, then Accept-Language, then the person's own. */
    locale?: Locale;
  }
}
