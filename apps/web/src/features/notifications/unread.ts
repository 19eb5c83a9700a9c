import { query } from '../../api/client.js';
import { useReader } from '../identity/reader.js';

/** How often notices are asked for again while the page is looked at, in milliseconds. */
export const newsInterval = 30_000;

/** How many notices wait unread in the acting place; undefined until that is known. */
export function useUnread(): number | undefined {
  const reader = useReader();
  const notices = query.useQuery(
    'get', '/api/v1/notifications', { params: { query: { limit: 1, unread: 'true' } } },
    { enabled: reader.may('notifications:keep') && !reader.expired, refetchInterval: newsInterval },
  );
  return notices.data?.unread;
}
