import { runMigrations as prepareQueueSchema } from 'bullmq';
import pg from 'pg';
import { DataSource, type MixedList } from 'typeorm';
import type { Config } from '../config/config.js';
import { type DatabaseRole, databaseRoles, databaseUrl, ownerRole, rolePassword } from './roles.js';

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
    await prepareQueues(config);
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
    // Everything belongs to a role that is no superuser, so that row-level security holds for the owner too.
    extra: { options: `-c role=${ownerRole}` },
  });
  await dataSource.initialize();
  try {
    return (await dataSource.runMigrations()).map((migration) => migration.name);
  } finally {
    await dataSource.destroy();
  }
}

async function ensureRoles(owner: pg.Client, config: Config): Promise<void> {
  await ensureOwner(owner);
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
  await owner.query(`grant create on database ${owner.escapeIdentifier(database)} to ${ownerRole}`);
  await owner.query(`alter schema public owner to ${ownerRole}`);
  // BullMQ makes its own schema and keeps it up to date.
  await owner.query(`grant create, temporary on database ${owner.escapeIdentifier(database)} to ${databaseRoles.jobs}`);
}

/** BullMQ keeps its queues in a schema of its own, under a role of its own. */
async function prepareQueues(config: Config): Promise<void> {
  const jobs = new pg.Client({ connectionString: databaseUrl(config, 'jobs') });
  await jobs.connect();
  try {
    await prepareQueueSchema(jobs);
  } finally {
    await jobs.end();
  }
}

async function ensureOwner(owner: pg.Client): Promise<void> {
  await owner.query('select pg_advisory_lock(1, $1)', [migrationLock]);
  const known = await owner.query('select 1 from pg_roles where rolname = $1', [ownerRole]);
  if (!known.rowCount) await owner.query(`create role ${ownerRole} nologin nosuperuser nobypassrls`);
  await owner.query(`grant ${ownerRole} to current_user`);
  await owner.query('select pg_advisory_unlock(1, $1)', [migrationLock]);
}

/** Runs work as the owner of the schema, in one transaction: for reference data, loaded after migrating. */
export async function asOwner<Result>(config: Config, work: (owner: pg.ClientBase) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: config.get('DATABASE_URL'), options: `-c role=${ownerRole}` });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [migrationLock]);
    const result = await work(client);
    await client.query('commit');
    return result;
  } finally {
    await client.end();
  }
}
