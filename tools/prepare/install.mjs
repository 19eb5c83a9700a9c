import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { take, release } from './process-lock.mjs';
import { root } from './project.mjs';
import { Fault, say, step } from './report.mjs';
import { run } from './run.mjs';

/** Installs what package-lock.json names and node_modules lacks, tools for building included; asks no network when nothing is missing. */
export async function ensureInstalled() {
  if (!missing().length) return;
  const lock = join(root, '.minga', 'installing'); // guards node_modules, whatever the data folder
  for (let told = false; ; told = true) {
    const holder = take(lock);
    if (!holder) break;
    if (!told) say(`Process ${holder} is installing already; waiting for it`);
    await delay(500);
  }
  try {
    if (missing().length) await step('Packages installed', install);
  } finally {
    release(lock);
  }
}

async function install() {
  const before = missing();
  say(existsSync(join(root, 'node_modules')) ? `Installing: ${summary(before)}` : 'Installing packages; the first time takes a minute or two');
  const { code } = await npm(['install', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) throw new Fault('npm install failed; what it says is above. With the network back, simply run the same command again.');
  const after = missing();
  if (after.length) throw new Fault(`npm install left out ${summary(after)}. Delete node_modules and run the same command again.`);
}

/** npm as this process was started by it, otherwise the one on the path. */
export function npm(args, options) {
  const own = process.env.npm_execpath;
  return own?.endsWith('.js') ? run(process.execPath, [own, ...args], options) : run('npm', args, { ...options });
}

/** What the lock file names but node_modules does not have in that version; optional packages may be absent. */
export function missing() {
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const present = packagesIn(join(root, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted)
    .filter(([path, { version, optional, link }]) => path && !link && present[path]?.version !== version && !(optional && !present[path]))
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

const summary = (names) => (names.length > 4 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', '));
