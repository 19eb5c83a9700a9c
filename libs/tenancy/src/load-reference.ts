import { asOwner, type Config } from '#platform';
import { blocs, countries } from './reference/index.js';

const network = {
  code: 'celac',
  zone: 'UTC',
  names: {
    es: 'Redes de la CELAC',
    pt: 'Redes da CELAC',
    en: 'CELAC networks',
    fr: 'Réseaux de la CELAC',
  },
};

/** Brings the network, the 33 countries and the blocs to what the reference data says. Safe to repeat. */
export const loadTenancyReference = (config: Config): Promise<void> =>
  asOwner(config, async (owner) => {
    const upsert = (kind: string, code: string, names: unknown, zone: string, language: string, facts: unknown) =>
      owner.query(
        `insert into tenant (kind, code, names, zone, language, facts) values ($1, $2, $3, $4, $5, $6)
         on conflict (code) do update set facts = tenant.facts || excluded.facts`,
        [kind, code, names, zone, language, facts],
      );
    await upsert('network', network.code, network.names, network.zone, 'es', {});
    for (const { code, names, zone, language, alpha3, numeric, capital, point, subregion, otherZones } of countries) {
      await upsert('country', code, names, zone, language, { alpha3, numeric, capital, point, subregion, otherZones });
    }
    for (const bloc of blocs) {
      await owner.query(
        `insert into bloc (code, acronym, names, note) values ($1, $2, $3, $4)
         on conflict (code) do update set acronym = excluded.acronym, names = excluded.names, note = excluded.note`,
        [bloc.code, bloc.acronym, bloc.names, bloc.note],
      );
      await owner.query(
        `delete from bloc_member where bloc_code = $1 and country_id not in (select id from tenant where code = any($2))`,
        [bloc.code, bloc.members],
      );
      await owner.query(
        `insert into bloc_member (bloc_code, country_id) select $1, id from tenant where code = any($2) on conflict do nothing`,
        [bloc.code, bloc.members],
      );
    }
  });
