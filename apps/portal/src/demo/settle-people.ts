import { asOwner, type Config } from '#platform';
import { hashPassword } from '#identity';
import { institutions, people } from './network/index.js';

/** One sentence for everybody of the demonstration; no secret, and only in the demonstration. */
export const demonstrationPassword = 'tejemos juntos la red 2026';

/** Puts the fictional people and the institutions where the demonstration needs them before anybody can sign in. Safe to repeat. */
export async function settlePeople(config: Config): Promise<void> {
  const hash = await hashPassword(demonstrationPassword);
  await asOwner(config, async (owner) => {
    for (const person of people) {
      const { rows } = await owner.query<{ id: string }>(
        `insert into person (email, name, locale, zone) values ($1, $2, $3, coalesce((select zone from tenant where code = $4), 'UTC'))
         on conflict (email) do update set name = excluded.name returning id`,
        [person.email, person.name, person.locale, person.memberships[0]!.tenant],
      );
      const { id } = rows[0]!;
      await owner.query('insert into credential (person_id, password_hash) values ($1, $2) on conflict do nothing', [id, hash]);
      for (const { tenant, roles } of person.memberships) {
        await owner.query(
          `insert into membership (tenant_id, person_id, roles) select id, $2, $3 from tenant where code = $1 on conflict do nothing`,
          [tenant, id, roles],
        );
      }
    }
    for (const { code, acronym, names, kind, countryCode } of institutions) {
      await owner.query(
        `insert into institution (tenant_id, code, acronym, names, kind, country_code)
         select id, $1, $2, $3, $4, $5 from tenant where code = 'celac' on conflict do nothing`,
        [code, acronym, names, kind, countryCode],
      );
    }
  });
}
