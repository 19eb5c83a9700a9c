import { type InvalidField, InvalidRequest, type TenantDatabase } from '#platform';

/** Which of these codes the thesaurus does not hold. */
export async function conceptsUnknown(db: TenantDatabase, codes: readonly string[]): Promise<ReadonlySet<string>> {
  if (codes.length === 0) return new Set();
  const rows = await db.query<{ code: string }>('select code from unnest($1::text[]) as named (code) where not exists (select 1 from concept c where c.code = named.code)', [codes]);
  return new Set(rows.map(({ code }) => code));
}

/** Points at each of them. */
export const conceptFaults = (codes: readonly string[], unknown: ReadonlySet<string>): InvalidField[] =>
  codes.flatMap((code, index) => (unknown.has(code) ? { pointer: `/concepts/${index}`, code: 'vocabulary:fields.unknown_concept', params: { code } } : []));

/** Refuses concepts that are not in the thesaurus. */
export async function refuseUnknownConcepts(db: TenantDatabase, codes: readonly string[]): Promise<void> {
  const faults = conceptFaults(codes, await conceptsUnknown(db, codes));
  if (faults.length) throw new InvalidRequest(faults);
}
