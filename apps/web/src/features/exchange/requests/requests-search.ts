import type { RequestEntry } from '../../../api/views.js';

/** What the list of requests is narrowed by, as it stands in its address. */
export interface RequestsSearch {
  state?: RequestEntry['state'] | undefined;
  country?: string | undefined;
  concept?: string | undefined;
  mine?: boolean | undefined;
}

export const requestStates: readonly RequestEntry['state'][] = ['open', 'answered', 'met', 'unmet'];

const code = (value: unknown): string | undefined => (typeof value === 'string' && /^[a-z0-9-]{2,64}$/.test(value) ? value : undefined);

/** Reads the address; what it does not understand it leaves out. */
export const readRequestsSearch = (search: Record<string, unknown>): RequestsSearch => ({
  state: requestStates.find((one) => one === search['state']),
  country: code(search['country']),
  concept: code(search['concept']),
  mine: search['mine'] === true || search['mine'] === 'true' ? true : undefined,
});
