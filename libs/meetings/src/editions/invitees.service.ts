import { Injectable } from '@nestjs/common';
import { type Locale, TenantDatabase } from '#platform';
import type { FocalPoint } from './countries.service.js';
import type { Edition } from './edition.entity.js';

/** Somebody through whom a country was invited, by the address that the invitation went to. */
export interface Invitee {
  readonly countryId: string;
  readonly country: string;
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
}

/** The people whose calendars show an edition. */
@Injectable()
export class Invitees {
  constructor(private readonly db: TenantDatabase) {}

  of(edition: Edition): Promise<Invitee[]> {
    return this.db.query<Invitee>(
      `select i.country_id as "countryId", t.code as country, i.person_id as "personId", i.name, i.email, i.locale
         from meeting_invitee i join tenant t on t.id = i.country_id
        where i.tenant_id = $1 and i.edition_id = $2 order by t.code, i.name, i.person_id`,
      [edition.tenantId, edition.id],
    );
  }

  async add(edition: Edition, { countryId, personId, name, email, locale }: FocalPoint, at: Date): Promise<void> {
    await this.db.query(
      `insert into meeting_invitee (tenant_id, edition_id, country_id, person_id, name, email, locale, invited_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [edition.tenantId, edition.id, countryId, personId, name, email, locale, at],
    );
  }
}
