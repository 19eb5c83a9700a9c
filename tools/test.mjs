/**
 * npm test: everything we know how to check, from a fresh clone: lint with types and the graph of
 * contexts, types, both builds, then all specs on real engines; on Redis too where there is one.
 */
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from './prepare/build.mjs';
import { ensureInstalled } from './prepare/install.mjs';
import { dataFolder, root } from './prepare/project.mjs';
import { giveUp, say } from './prepare/report.mjs';
import { endRunning, run } from './prepare/run.mjs';
import { ensureRuntime, withRuntime } from './prepare/runtime.mjs';
import { Tally } from './test/tally.mjs';

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    endRunning();
    process.exit(130);
  });
}

try {
  say();
  say('Minga, all checks');
  await ensureInstalled();
  const node = await ensureRuntime();
  process.exitCode = await checkAll(node, withRuntime(node));
} catch (error) {
  giveUp(error);
}

async function checkAll(node, environment) {
  const tally = new Tally();
  const program = (...args) => async () => {
    const { code, output } = await run(node, args, { quiet: true, environment });
    if (code !== 0) throw new Error(output.trim());
  };
  await tally.check('Lint, with types', program('node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings'));
  await tally.check('Graph of contexts', program('tools/lint-contexts.mjs'));
  await tally.check('Types of the server', program('node_modules/typescript/bin/tsc', '--noEmit'));
  await tally.check('Types of the web application', program('node_modules/typescript/bin/tsc', '--noEmit', '-p', 'apps/web'));
  await tally.check('Server built', () => build('server', environment));
  await tally.check('Web application built', () => build('web', environment));
  await runSpecs('Specs', [], tally, node, environment);
  if (spawnSync('redis-server', ['--version']).status === 0) {
    await runSpecs('Specs of the whole portal, on Redis', ['--runTestsByPath', ...specsOfThePortal()], tally, node, { ...environment, QUEUE: 'redis' });
  } else {
    say('redis-server is not on the path: the queue was tried on PostgreSQL only');
  }
  process.stdout.write(`\n${tally.summary()}\n`);
  return tally.failed ? 1 : 0;
}

async function runSpecs(name, choice, tally, node, environment) {
  mkdirSync(dataFolder, { recursive: true });
  const report = join(dataFolder, 'test-report.json');
  const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
  await tally.checkSpecs(name, report, () => run(node, [...jest, '--json', `--outputFile=${report}`, ...choice], { environment }));
}

/** Whatever starts the whole portal must do the same on either queue; who may see what has nothing to do with it. */
function specsOfThePortal() {
  return ['apps', 'libs', 'test'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .map((name) => join(folder, name))
      .filter((name) => name.endsWith('.spec.ts') && !name.startsWith(join('test', 'isolation')) && readFileSync(join(root, name), 'utf8').includes('TestApp.start(')),
  );
}
