import { query } from '../../../api/client.js';

/** By whom a resource is used and what came of it. */
export const useUse = (id: string) => query.useQuery('get', '/api/v1/resources/{id}/use', { params: { path: { id } } });
