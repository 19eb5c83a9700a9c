import { execFile } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { EngineFailure } from './engine.js';
import { plainEnvironment } from './guarded-process.js';
import type { PostgresInstallation } from './postgres-installation.js';
import type { SystemUser } from './system-user.js';

const run = promisify(execFile);

/** What initdb is told: the same order of words on every machine, whatever its locales. */
const initdbFlags = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C',
  '--auth=scram-sha-256', '--username=postgres'];

/** Refuses files written by another major version, which PostgreSQL could not read. */
export function checkVersion(cluster: string, { major }: PostgresInstallation): void {
  const written = Number.parseInt(readFileSync(join(cluster, 'PG_VERSION'), 'utf8'), 10);
  if (written === major) return;
  throw new EngineFailure(
    `${cluster} was written by PostgreSQL ${written}, and this is PostgreSQL ${major}. ` +
      'Restore a dump into a new folder (see docs/operating), or move the folder away to begin anew.',
  );
}

/** Creates the cluster beside its final place and moves it there when complete. */
export async function createCluster(
  cluster: string,
  installation: PostgresInstallation,
  user: SystemUser | null,
  { password, durable }: { password: string; durable: boolean },
): Promise<void> {
  const draft = `${cluster}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  const scratch = mkdtempSync(join(tmpdir(), 'minga-initdb-'));
  const passwordFile = join(scratch, 'password');
  try {
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    if (user) for (const path of [draft, scratch, passwordFile]) chownSync(path, user.uid, user.gid);
    const flags = [`--pgdata=${draft}`, `--pwfile=${passwordFile}`, ...initdbFlags, ...(durable ? [] : ['--no-sync'])];
    await run(installation.initdb, flags, { cwd: '/', env: { ...plainEnvironment(), LC_ALL: 'C' }, ...user });
  } catch (cause) {
    throw new EngineFailure(`PostgreSQL could not create its files in ${cluster}: ${String(cause)}`, { cause });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  renameSync(draft, cluster);
}

/** Whether a complete cluster lies there. */
export function hasCluster(cluster: string): boolean {
  return existsSync(join(cluster, 'PG_VERSION'));
}
