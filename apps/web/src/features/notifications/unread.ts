import { query } from '../../api/client.js';
import { useReader } from '../identity/reader.js';

/** How many notices wait unread in the acting place; asked again every minute while the page is looked at. */
export function useUnread(): number {
  const reader = useReader();
  const notices = query.useQuery(
    'get', '/api/v1/notifications', { params: { query: { limit: 1, unread: 'true' } } },
    { enabled: reader.may('notifications:keep') && !reader.expired, refetchInterval: 60_000 },
  );
  return notices.data?.unread ?? 0;
}
