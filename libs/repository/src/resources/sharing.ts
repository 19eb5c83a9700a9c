import { InvalidRequest, type TenantDatabase } from '#platform';

/** With whom a resource is to be shared, by the codes people know. */
export interface Sharing {
  visibility?: 'tenant' | 'shared' | 'network' | 'public' | undefined;
  sharedWith?: { tenants: string[]; blocs: string[] } | undefined;
}

/** Turns codes into what the resource keeps. Named tenants and blocs count only while the visibility is `shared`. */
export async function resolveSharing(db: TenantDatabase, { visibility, sharedWith }: Sharing) {
  return {
    ...(visibility && { visibility }),
    ...(sharedWith && { sharedTenants: await tenantIds(db, sharedWith.tenants), sharedBlocs: sharedWith.blocs }),
  };
}

async function tenantIds(db: TenantDatabase, codes: string[]): Promise<string[]> {
  if (!codes.length) return [];
  const rows = await db.query<{ id: string; code: string }>('select id, code from tenant where code = any($1)', [codes]);
  const known = new Map(rows.map((row) => [row.code, row.id]));
  const unknown = codes.flatMap((code, index) => (known.has(code) ? [] : index));
  if (unknown.length) {
    throw new InvalidRequest(unknown.map((index) => ({ pointer: `/sharedWith/tenants/${index}`, code: 'repository:fields.unknown_tenant' })));
  }
  return codes.map((code) => known.get(code)!);
}
