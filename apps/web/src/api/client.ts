import createFetchClient from 'openapi-fetch';
import createQueryClient from 'openapi-react-query';
import { currentLanguage } from '../texts/texts.js';
import { actingTenant } from './acting.js';
import { problemOf, Unreachable } from './problem.js';
import { noticeSessionEnd } from './session-signal.js';
import type { paths } from './schema.js';

type Success = 200 | 201 | 202 | 204;

/** Every operation may also fail: then a `Problem`, `Unreachable` or what the browser threw arrives as the error. */
type Failing<Paths> = {
  [Path in keyof Paths]: {
    [Method in keyof Paths[Path]]: Paths[Path][Method] extends { responses: infer Responses }
      ? Omit<Paths[Path][Method], 'responses'> & {
          responses: Pick<Responses, Extract<keyof Responses, Success>> & { default: { content: { 'application/problem+json': Error } } };
        }
      : Paths[Path][Method];
  };
};

/**
 * The portal's interface, typed from its own description. Answers that are not a success arrive as a thrown `Problem`;
 * when nothing answers, `Unreachable` is thrown.
 */
export const api = createFetchClient<Failing<paths>>({ baseUrl: window.location.origin, credentials: 'same-origin' });

api.use({
  onRequest({ request }) {
    request.headers.set('accept-language', currentLanguage());
    const tenant = actingTenant();
    if (tenant) request.headers.set('minga-tenant', tenant);
    return request;
  },
  async onResponse({ response }) {
    if (response.ok) return response;
    const problem = await problemOf(response);
    noticeSessionEnd(problem);
    throw problem;
  },
  onError({ error }) {
    return error instanceof DOMException && error.name === 'AbortError' ? error : new Unreachable(undefined, { cause: error });
  },
});

/** The same as hooks that fetch, keep and refresh. */
export const query = createQueryClient(api);
