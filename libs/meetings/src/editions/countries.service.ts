import { Injectable } from '@nestjs/common';
import { InvalidRequest, type Locale, TenantDatabase } from '#platform';

/** A focal point of a country, as the directory has it now. */
export interface FocalPoint {
  readonly countryId: string;
  readonly country: string;
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
}

/** The countries of the network and who speaks for them. */
@Injectable()
export class Countries {
  constructor(private readonly db: TenantDatabase) {}

  all(): Promise<{ id: string; code: string }[]> {
    return this.db.query("select id, code from tenant where kind = 'country' and state = 'active' order by code");
  }

  /** Everybody who is a focal point now; only the Support Unit and the network's own jobs may ask. */
  focalPoints(): Promise<FocalPoint[]> {
    return this.db.query(
      `select tenant_id as "countryId", tenant_code as country, person_id as "personId", name, email, locale from scope.people_with_role('focal-point')`,
    );
  }

  async refuseUnknown(code: string | null | undefined, pointer: string): Promise<void> {
    if (!code) return;
    const known = await this.db.one("select 1 from tenant where kind = 'country' and code = $1", [code]);
    if (!known) throw new InvalidRequest([{ pointer, code: 'meetings:fields.unknown-country' }]);
  }
}
