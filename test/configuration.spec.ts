import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A process begins with its settings: what is wrong with them it says at once, all of it, before it touches anything. */
describe('a process with faulty settings', () => {
  const folder = join(tmpdir(), `minga-never-made-${process.pid}`);
  const hooks = pathToFileURL(resolve('tools/typescript-hooks.mjs')).href;
  const begin = (main: string, settings: Record<string, string>) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', hooks, '--disable-warning=ExperimentalWarning', main], {
      env: { PATH: process.env['PATH'], MINGA_DIR: folder, ...settings }, encoding: 'utf8', timeout: 60_000,
    });
    return { status, stdout, faults: stderr.split('\n').flatMap((line) => /^ {2}- (\w+):/.exec(line)?.[1] ?? []) };
  };
  const faulty = { SMTP_URL: 'pigeon://roof', TRUST_PROXY: 'everybody', DATABASE_POOL: 'many', METRICS_TOKEN: 'short', MEILI_URL: 'http://search:7700' };

  it('the portal names every fault and starts no engine', () => {
    const { status, stdout, faults } = begin('apps/portal/src/main.ts', faulty);
    expect([status, stdout]).toEqual([1, '']);
    expect(new Set(faults)).toEqual(new Set(['SMTP_URL', 'TRUST_PROXY', 'DATABASE_POOL', 'METRICS_TOKEN', 'MEILI_KEY']));
    expect(existsSync(folder)).toBe(false);
  });

  it.each(['api', 'worker'])('the %s names what is missing as well', (name) => {
    const { status, faults } = begin(`apps/${name}/src/main.ts`, faulty);
    expect(status).toBe(1);
    for (const missing of ['DATABASE_URL', 'SECRET_KEY', 'PUBLIC_URL', 'STORAGE_DIR', ...Object.keys(faulty).filter((one) => one !== 'MEILI_URL')]) expect(faults).toContain(missing);
  });
});
