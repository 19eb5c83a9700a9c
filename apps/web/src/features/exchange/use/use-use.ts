import { query } from '../../../api/client.js';

/** By whom a resource is used and what came of it. */
export const useUse = (id: string) => query.useQuery('get', '/api/v1/resources/{id}/use', { params: { path: { id } } });

/** When after the beginning of its use something was told, as the texts call it. */
export const stageOf = (months: number): 'm0' | 'm6' | 'm12' => `m${months as 0 | 6 | 12}`;
