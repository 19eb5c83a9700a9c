import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '#platform';
import { blocs, countries, type Localized } from '#tenancy';
import { resourceTypes } from '#vocabulary';
import { inLanguage } from '../records/words.js';

export interface OaiSet {
  spec: string;
  name: string;
}

/** The parts in which the whole can be harvested: by space, by country spoken of, by bloc, by type. */
@Injectable()
export class OaiSets {
  constructor(private readonly db: TenantDatabase) {}

  async all(): Promise<OaiSet[]> {
    const tenants = await this.db.query<{ code: string; names: Localized }>('select code, names from tenant order by code');
    return [
      ...tenants.map(({ code, names }) => ({ spec: `tenant-${code}`, name: `Espacio: ${inLanguage(names, 'es')}` })),
      ...countries.map(({ code, names }) => ({ spec: `country-${code}`, name: `País: ${names.es}` })),
      ...blocs.map(({ code, acronym }) => ({ spec: `bloc-${code}`, name: `Bloque: ${acronym}` })),
      ...resourceTypes.map(({ code, labels }) => ({ spec: `type-${code}`, name: `Tipo: ${labels.es}` })),
    ];
  }
}
