/**
 * The graph of contexts, enforced: a context imports the contexts below it and only by their front
 * door (#name), and nothing of ours reaches into a folder of somebody else.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { root } from './prepare/project.mjs';

/** Each context with the contexts it may know. */
const below = {
  platform: [],
  tenancy: ['platform'],
  identity: ['platform', 'tenancy'],
  vocabulary: ['platform', 'tenancy', 'identity'],
  repository: ['platform', 'tenancy', 'identity', 'vocabulary'],
  search: ['platform', 'tenancy', 'identity', 'vocabulary', 'repository'],
  meetings: ['platform', 'tenancy', 'identity', 'vocabulary', 'repository'],
  exchange: ['platform', 'tenancy', 'identity', 'vocabulary', 'repository'],
  dissemination: ['platform', 'tenancy', 'identity', 'vocabulary', 'repository', 'exchange'],
  notifications: ['platform', 'tenancy', 'identity', 'vocabulary', 'repository', 'search', 'meetings', 'exchange', 'dissemination'],
};

const importPattern = /(?:\bfrom|\bimport|\bimport\()\s*['"]([^'"]+)['"]/g;
const faults = [...sourcesUnder('libs'), ...sourcesUnder('apps'), ...sourcesUnder('test')].flatMap(faultsIn);

for (const fault of faults) process.stdout.write(`${fault}\n`);
process.exitCode = faults.length ? 1 : 0;

function faultsIn(file) {
  const home = homeOf(file);
  return [...readFileSync(join(root, file), 'utf8').matchAll(importPattern)].flatMap(([, specifier]) => {
    const problem = specifier.startsWith('#') ? frontDoor(home, specifier, /\.spec\.ts$|\/testing\/|^test\//.test(file)) : specifier.startsWith('.') ? neighbour(home, file, specifier) : null;
    return problem ? [`${file}: ${problem}`] : [];
  });
}

/** "#search" and "#platform/testing" are doors; which of them may be used depends on who asks. */
function frontDoor(home, specifier, onlyForTests) {
  const [name, part] = specifier.slice(1).split('/');
  if (name === 'harness') return onlyForTests ? null : 'the test harness is for specs';
  if (!below[name]) return `there is no context ${specifier}`;
  if (part && part !== 'testing') return `${specifier} goes past the front door of ${name}`;
  if (!home.context) return null;
  if (home.context === name) return part ? null : `a context does not import itself by ${specifier}`;
  return below[home.context].includes(name) ? null : `${home.context} may not know ${name} (it may know ${below[home.context].join(', ')})`;
}

/** A relative import stays in its context or application. */
function neighbour(home, file, specifier) {
  const target = relative(root, resolve(join(root, dirname(file)), specifier)).split(sep).join('/');
  const there = homeOf(target);
  if (there.folder === home.folder || target.startsWith('tools/')) return null;
  if (home.folder === 'test' && !there.context) return null;
  if (file.startsWith('test/bench/')) return null; // measures the very SQL of a context against a bare server
  if (home.folder === 'apps/portal' && there.folder.startsWith('apps/')) return null; // one process of both
  if (/^apps\/[^/]+\.js$/.test(target) || there.folder === 'package.json') return null;
  return `${specifier} reaches into ${there.folder}`;
}

function homeOf(file) {
  const [top, name] = file.split('/');
  if (top === 'libs') return { folder: `libs/${name}`, context: name };
  return { folder: top === 'apps' ? `apps/${name}` : top, context: null };
}

function sourcesUnder(folder) {
  return readdirSync(join(root, folder), { recursive: true })
    .map((name) => `${folder}/${name.split(sep).join('/')}`)
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'));
}
