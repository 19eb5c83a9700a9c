import { Injectable } from '@nestjs/common';
import { InvalidRequest, type Locale, TenantDatabase } from '#platform';

interface Bearer {
  kind: 'network' | 'country' | 'cluster';
  names: Record<Locale, string>;
}

/** Nobody goes by another's name: a cluster is never mistaken for a country, nor for another cluster of the same country. */
@Injectable()
export class NamesService {
  constructor(private readonly db: TenantDatabase) {}

  /**
   * @param leadCountryId of the cluster that is to bear the names; null for the network and the countries
   * @throws InvalidRequest for each language in which somebody else is called so
   */
  async refuseTaken(names: Record<string, string>, self: { id: string | null; leadCountryId: string | null }): Promise<void> {
    // Two who want the same name at the same moment take turns.
    await this.db.query("select pg_advisory_xact_lock(hashtext('tenancy.names'))");
    const others = await this.db.query<Bearer>(
      `select kind, names from tenant where id is distinct from $1 and (kind in ('network', 'country') or lead_country_id = $2)`,
      [self.id, self.leadCountryId],
    );
    const taken = new Set(others.flatMap((other) => Object.values(other.names).map(sound)));
    const countries = new Set(others.flatMap((other) => (other.kind === 'country' ? Object.values(other.names).map(bare) : [])));
    const faults = Object.entries(names).filter(([, name]) => taken.has(sound(name)) || countries.has(bare(name)));
    if (faults.length) {
      throw new InvalidRequest(faults.map(([language, name]) => ({ pointer: `/names/${language}`, code: 'tenancy:fields.name-taken', params: { name } })));
    }
  }
}

/** What is left of a name when one does not look closely: no accents, capitals, spaces or marks. */
const sound = (name: string): string => name.normalize('NFKD').toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** With what a country, its government or their word calls itself besides, and the small words between. */
const styles = new Set([
  'republica', 'republic', 'republique', 'gobierno', 'governo', 'government', 'gouvernement', 'estado', 'state', 'etat', 'nacion', 'nacao', 'nation',
  'nacional', 'national', 'oficial', 'official', 'officiel', 'officielle', 'federal', 'federativa', 'federative', 'plurinacional', 'plurinational',
  'bolivariana', 'bolivarian', 'cooperativa', 'cooperative', 'oriental', 'pais', 'country', 'pays', 'de', 'del', 'do', 'da', 'du', 'des', 'of', 'the', 'la', 'el', 'le',
  'o', 'a', 'd', 'l',
]);

/** A country's name without its style. One that is nothing else keeps it. */
function bare(name: string): string {
  const words = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return words.filter((word) => !styles.has(word)).join('') || words.join('');
}
