import pg from 'pg';
import { DataSource, type MixedList } from 'typeorm';
import type { Config } from '../config/config.js';
import { type DatabaseRole, databaseRoles, rolePassword } from './roles.js';

// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- TypeORM's own type for migration classes
export type Migrations = readonly Function[];

/** Any number; every process that migrates one database waits for the same one. */
const migrationLock = 4_202_026;

/**
 * Makes the roles and brings the schema up to date. Several processes may call it at once: they take turns.
 * @returns the names of the migrations that ran now
 */
export async function migrate(config: Config, migrations: Migrations): Promise<string[]> {
  const owner = new pg.Client({ connectionString: config.get('DATABASE_URL') });
  await owner.connect();
  try {
    await owner.query('select pg_advisory_lock($1)', [migrationLock]);
    await ensureRoles(owner, config);
    return await runMigrations(config, migrations);
  } finally {
    await owner.end();
  }
}

async function runMigrations(config: Config, migrations: Migrations): Promise<string[]> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: config.get('DATABASE_URL'),
    migrations: [...migrations] as MixedList<never>,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
  });
  await dataSource.initialize();
  try {
    return (await dataSource.runMigrations()).map((migration) => migration.name);
  } finally {
    await dataSource.destroy();
  }
}

async function ensureRoles(owner: pg.Client, config: Config): Promise<void> {
  const database = (await owner.query<{ name: string }>('select current_database() as name')).rows[0]!.name;
  for (const role of Object.keys(databaseRoles) as DatabaseRole[]) {
    const name = databaseRoles[role];
    const password = owner.escapeLiteral(rolePassword(config, role));
    // Roles belong to the whole server: another database of it may be making them at this moment.
    await owner.query('select pg_advisory_lock(1, $1)', [migrationLock]);
    const known = await owner.query('select 1 from pg_roles where rolname = $1', [name]);
    const attributes = `login nosuperuser nocreatedb nocreaterole nobypassrls password ${password}`;
    await owner.query(known.rowCount ? `alter role ${name} ${attributes}` : `create role ${name} ${attributes}`);
    await owner.query('select pg_advisory_unlock(1, $1)', [migrationLock]);
  }
  // BullMQ makes its own schema and keeps it up to date.
  await owner.query(`grant create, temporary on database ${owner.escapeIdentifier(database)} to ${databaseRoles.jobs}`);
}
