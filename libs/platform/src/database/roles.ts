import type { Config } from '../config/config.js';

/**
 * The database's own people. `app` answers requests and runs jobs under row-level security and owns nothing;
 * `relay` moves deliveries across tenants and sees nothing else; `jobs` owns BullMQ's schema.
 */
export const databaseRoles = { app: 'minga_app', relay: 'minga_relay', jobs: 'minga_jobs' } as const;

/** Owns the schema and runs the reviewed functions; nobody signs in as it. */
export const ownerRole = 'minga_owner';

export type DatabaseRole = keyof typeof databaseRoles;

export const rolePassword = (config: Config, role: DatabaseRole): string => config.secretFor(`database-role:${role}`);

/** The database's address as one of the roles; every process derives the same password from SECRET_KEY. */
export function databaseUrl(config: Config, role: DatabaseRole): string {
  const url = new URL(config.get('DATABASE_URL'));
  url.username = databaseRoles[role];
  url.password = rolePassword(config, role);
  return url.href;
}
