import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { isProblem, Problem, Unreachable } from './problem.js';

const onExpired = new Set<() => void>();

/** Calls back when the portal says that the session is over. */
export function whenSessionEnds(listener: () => void): () => void {
  onExpired.add(listener);
  return () => onExpired.delete(listener);
}

const notice = (error: unknown) => {
  if (isProblem(error, 401)) onExpired.forEach((listener) => listener());
};

/** Everything fetched, kept while pages come and go. What the portal refused is not asked again; lost connections are. */
export const queries = new QueryClient({
  queryCache: new QueryCache({ onError: notice }),
  mutationCache: new MutationCache({ onError: notice }),
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (times, error) => times < 2 && (error instanceof Unreachable || (error instanceof Problem && error.status >= 502)),
      retryDelay: (times) => 400 * 2 ** times,
      refetchOnWindowFocus: 'always',
      networkMode: 'always',
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});
