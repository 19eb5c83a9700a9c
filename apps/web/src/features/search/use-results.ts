import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { SearchAnswer, SearchQuery } from '../../api/views.js';
import { useFormats } from '../../ui/format.js';
import { useReader } from '../identity/reader.js';
import type { ResultsSearch } from './results-search.js';

/** Results for what the address asks, growing page by page; the former ones stay until the new ones are there. */
export function useResults(search: ResultsSearch) {
  const reader = useReader();
  const { language } = useFormats();
  const [asked] = useDebouncedValue(search, 120);
  const results = useInfiniteQuery({
    queryKey: ['search', asked, reader.place?.code, reader.person?.id, language],
    queryFn: async ({ pageParam, signal }) => {
      const { data } = await api.GET('/api/v1/search', { params: { query: { ...(asked as SearchQuery), page: pageParam, facets: pageParam === 1 ? 'true' : 'false' } }, signal });
      return data as SearchAnswer;
    },
    initialPageParam: 1,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });
  const [first] = results.data?.pages ?? [];
  return {
    first,
    hits: results.data?.pages.flatMap(({ hits }) => hits) ?? [],
    error: results.error,
    /** Something newer is on its way. */
    waiting: results.isPlaceholderData || asked !== search,
    hasMore: results.hasNextPage,
    more: () => void results.fetchNextPage(),
    fetchingMore: results.isFetchingNextPage,
    again: () => void results.refetch(),
  };
}
