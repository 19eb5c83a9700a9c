import { QueryClient } from '@tanstack/react-query';
import { Problem, Unreachable } from './problem.js';

/** Everything fetched, kept while pages come and go. What the portal refused is not asked again; lost connections are. */
export const queries = new QueryClient({
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
