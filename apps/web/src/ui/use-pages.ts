import { useInfiniteQuery } from '@tanstack/react-query';

interface PageOf<Item> {
  items: Item[];
  next: string | null;
}

/** A list that grows page by page: everything fetched so far, and how to fetch more. */
export function usePages<Item, Whole extends PageOf<Item> = PageOf<Item>>(
  key: readonly unknown[],
  fetchPage: (cursor: string | undefined, signal: AbortSignal) => Promise<Whole>,
  options: { enabled?: boolean; refetchInterval?: number } = {},
) {
  const list = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam, signal }) => fetchPage(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    ...options,
  });
  return {
    items: list.data?.pages.flatMap((page) => page.items),
    first: list.data?.pages[0],
    error: list.error,
    isPending: list.isPending,
    isFetchingMore: list.isFetchingNextPage,
    hasMore: list.hasNextPage,
    more: () => void list.fetchNextPage(),
    again: () => void list.refetch(),
  };
}
