import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { query } from '../../api/client.js';
import type { EditionView } from '../../api/views.js';

/** The meetings that lie ahead and stand, whole: with their milestones and the acting country's own part. */
export function useUpcoming(): readonly EditionView[] {
  // To the minute, so that asking again does not ask something new.
  const [from] = useState(() => `${new Date().toISOString().slice(0, 16)}:00Z`);
  const ahead = query.useQuery('get', '/api/v1/meetings/editions', { params: { query: { from, limit: 5, state: ['planned', 'convened'] } } });
  const open = ahead.data?.items ?? [];
  const whole = useQueries({ queries: open.map(({ id }) => query.queryOptions('get', '/api/v1/meetings/editions/{id}', { params: { path: { id } } })) });
  return whole.flatMap(({ data }) => (data ? [data] : []));
}
