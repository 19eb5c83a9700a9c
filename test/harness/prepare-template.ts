import pg from 'pg';
import { prepareDatabase } from '../../apps/contexts.js';
import { testConfig } from './test-config.js';

export const templateName = 'minga_template';

/** Makes one migrated database; every spec file works in a copy of it. */
export async function prepareTemplate(databaseUrl: string): Promise<void> {
  const server = new pg.Client({ connectionString: databaseUrl });
  await server.connect();
  try {
    await server.query(`drop database if exists ${templateName} with (force)`);
    await server.query(`create database ${templateName}`);
  } finally {
    await server.end();
  }
  const url = new URL(databaseUrl);
  url.pathname = `/${templateName}`;
  await prepareDatabase(testConfig({ DATABASE_URL: url.href }));
}

