import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { npm } from './install.mjs';
import { root } from './project.mjs';
import { Fault, step } from './report.mjs';

/** What is built from what. The stamp lies with the result, so deleting the result deletes it too. */
const targets = {
  server: {
    name: 'Server built',
    script: 'build:server',
    sources: ['apps/contexts.ts', 'apps/run.ts', 'apps/api', 'apps/worker', 'apps/portal', 'libs', '.swcrc', 'package.json'],
    result: 'dist/apps/portal/src/main.js',
    stamp: 'dist/apps/.sources',
  },
  web: {
    name: 'Web application built',
    script: 'build:web',
    sources: ['apps/web', 'package.json', 'package-lock.json'],
    result: 'dist/web/index.html',
    stamp: 'dist/web/.sources',
  },
};

/** Builds what is not up to date with its sources. */
export async function ensureBuilt(target, environment) {
  const { name, result, stamp } = targets[target];
  if (existsSync(join(root, result)) && readIfPresent(join(root, stamp)) === fingerprintOf(targets[target])) return;
  await step(name, () => build(target, environment));
}

/** Builds without asking whether it is needed. */
export async function build(target, environment) {
  const { script, stamp } = targets[target];
  const fingerprint = fingerprintOf(targets[target]); // before the build: a change meanwhile must count
  const { code, output } = await npm(['run', '--silent', script], { quiet: true, environment });
  if (code !== 0) throw new Fault(`${script} failed:\n${output.trim()}`);
  mkdirSync(dirname(join(root, stamp)), { recursive: true });
  writeFileSync(join(root, stamp), fingerprint);
}

function fingerprintOf({ sources, except = [] }) {
  const hash = createHash('sha256');
  for (const path of sources.flatMap((start) => filesUnder(start, except))) hash.update(`${path}\0`).update(readFileSync(join(root, path))).update('\0');
  return hash.digest('hex');
}

function filesUnder(path, except) {
  const full = join(root, path);
  if (!existsSync(full) || except.includes(path)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .filter((name) => name !== 'node_modules' && !name.endsWith('.spec.ts'))
    .sort()
    .flatMap((name) => filesUnder(`${path}/${name}`, except));
}

function readIfPresent(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
