import { randomBytes } from 'node:crypto';
import { hashPassword, Secrets } from '#identity';
import { asOwner, Config, isLocale } from '#platform';
import { prepareDatabase } from '../../contexts.js';
import { orExit } from '../../run.js';

const validHours = 24;

/**
 * For whoever holds DATABASE_URL and SECRET_KEY: makes somebody network administrator and prints the
 * link with which they choose their password. An installation of one's own begins with this.
 */
await orExit(async () => {
  const [address = '', name = '', locale = 'es'] = process.argv.slice(2);
  const email = address.trim().toLowerCase();
  if (!/^\S+@\S+$/.test(email) || !name || !isLocale(locale)) {
    throw new Error('Usage: node dist/apps/portal/src/appoint-administrator.js <e-mail> "<name>" [es|pt|en|fr]');
  }
  const config = Config.parse(process.env);
  await prepareDatabase(config);
  const unusable = await hashPassword(randomBytes(48).toString('base64url'));
  const letter = await asOwner(config, async (owner) => {
    await owner.query('insert into person (email, name, locale) values ($1, $2, $3) on conflict (email) do nothing', [email, name, locale]);
    await owner.query('insert into credential (person_id, password_hash) select id, $2 from person where email = $1 on conflict do nothing', [
      email, unusable,
    ]);
    await owner.query(
      `insert into membership (tenant_id, person_id, roles)
       select t.id, p.id, array['network-administrator'] from tenant t, person p where t.kind = 'network' and p.email = $1
       on conflict (tenant_id, person_id) do update
         set state = 'active', roles = array(select distinct unnest(membership.roles || excluded.roles) order by 1)`,
      [email],
    );
    const { rows } = await owner.query<{ id: string }>('select id from scope.begin_reset($1, $2)', [
      email, new Date(Date.now() + validHours * 3_600_000),
    ]);
    return rows[0]?.id;
  });
  if (!letter) throw new Error(`${email} is suspended; somebody else of the network must lift that first.`);
  const link = config.link(`/${locale}/reset#${new Secrets(config).signId('reset', letter)}`);
  process.stdout.write(`${name} <${email}> administers the network. To choose a password within ${validHours} hours, once:\n${link}\n`);
});
