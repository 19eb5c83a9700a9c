import { Injectable } from '@nestjs/common';
import { authorize, Events, InvalidRequest, type Locale, locales, TenantDatabase } from '#platform';
import { languageReviewersNamed } from '../repository.events.js';
import { reviewResources } from '../repository.permissions.js';

/** Who reads, for the acting tenant, what arrives in each language. */
@Injectable()
export class LanguageReviewers {
  constructor(
    private readonly db: TenantDatabase,
    private readonly events: Events,
  ) {}

  async list() {
    const rows = await this.db.query<{ language: Locale; id: string; name: string }>(
      'select l.language, p.id, p.name from language_reviewer l join person p on p.id = l.person_id where l.tenant_id = $1 order by p.name, p.id',
      [this.db.actor.tenantId],
    );
    return { items: locales.map((language) => ({ language, people: rows.filter((row) => row.language === language).map(({ id, name }) => ({ id, name })) })) };
  }

  /** Whole: who is not named any more reads it no longer. */
  async name(language: Locale, people: readonly string[]) {
    const { actor } = this.db;
    authorize(actor.may(reviewResources), reviewResources.name);
    const known = await this.db.query<{ id: string }>(
      "select person_id as id from membership where tenant_id = $1 and state = 'active' and person_id = any ($2::uuid[])", [actor.tenantId, people],
    );
    const faults = people.flatMap((id, index) => (known.some((one) => one.id === id) ? [] : [{ pointer: `/people/${index}`, code: 'repository:fields.unknown_author' }]));
    if (faults.length) throw new InvalidRequest(faults);
    await this.db.query('delete from language_reviewer where tenant_id = $1 and language = $2 and not person_id = any ($3::uuid[])', [actor.tenantId, language, people]);
    await this.db.query(
      'insert into language_reviewer (tenant_id, language, person_id) select $1, $2, unnest($3::uuid[]) on conflict do nothing', [actor.tenantId, language, people],
    );
    await this.events.announce(languageReviewersNamed, actor.tenantId, { language });
    return this.list();
  }
}
