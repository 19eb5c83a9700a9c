import { query } from '../../../api/client.js';

/** The tree of adaptations around a resource. */
export const useLineage = (id: string) => query.useQuery('get', '/api/v1/resources/{id}/lineage', { params: { path: { id } } });
