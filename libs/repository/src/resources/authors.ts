import { type InvalidField, InvalidRequest, type TenantDatabase } from '#platform';
import type { Resource } from './resource.entity.js';

type Authors = Resource['authors'];

/**
 * Refuses authors who are said to be people of the portal and are no active people of the acting tenant.
 * @param named who is an author already: they stay it when they leave
 */
export async function refuseStrangers(db: TenantDatabase, authors: Authors, named: Authors): Promise<void> {
  const strangers = await strangersAmong(db, authors);
  const already = new Set(named.map(({ personId }) => personId));
  const faults = strangerFaults(authors, new Set([...strangers].filter((id) => !already.has(id))));
  if (faults.length) throw new InvalidRequest(faults);
}

/** Which of the people named as authors are not, or no longer, people of the acting tenant. */
export async function strangersAmong(db: TenantDatabase, authors: Authors): Promise<ReadonlySet<string>> {
  const named = [...new Set(authors.flatMap(({ personId }) => personId ?? []))];
  if (named.length === 0) return new Set();
  const rows = await db.query<{ id: string }>(
    `select id from unnest($2::uuid[]) as named (id)
      where not exists (select 1 from membership m join person p on p.id = m.person_id
                         where m.tenant_id = $1 and m.person_id = named.id and m.state = 'active' and p.state = 'active')`,
    [db.actor.tenantId, named],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Points at each of them. */
export const strangerFaults = (authors: Authors, strangers: ReadonlySet<string>): InvalidField[] =>
  authors.flatMap(({ personId }, index) =>
    personId && strangers.has(personId) ? { pointer: `/authors/${index}/personId`, code: 'repository:fields.unknown_author' } : [],
  );
