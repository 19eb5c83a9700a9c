/**
 * npm start: from a fresh clone to a portal that answers. Plain JavaScript that any Node from 20 up
 * understands with nothing installed; Minga itself then runs on the Node 24 of node_modules.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { ensureBuilt } from './prepare/build.mjs';
import { ensureInstalled } from './prepare/install.mjs';
import { take } from './prepare/process-lock.mjs';
import { dataFolder, root } from './prepare/project.mjs';
import { Fault, giveUp, say } from './prepare/report.mjs';
import { endRunning } from './prepare/run.mjs';
import { ensureRuntime, withRuntime } from './prepare/runtime.mjs';

const port = Number(process.env.PORT ?? 3000);

try {
  say();
  say('Minga');
  refuseSecondStart();
  await refuseBusyPort();
  const interrupted = () => {
    endRunning();
    process.exit(130);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, interrupted);
  await ensureInstalled();
  const node = await ensureRuntime();
  const environment = withRuntime(node);
  await ensureBuilt('server', environment);
  await ensureBuilt('web', environment);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(signal, interrupted);
  await runPortal(node, environment);
} catch (error) {
  giveUp(error);
}

function refuseSecondStart() {
  const holder = take(join(dataFolder, 'starting'));
  if (!holder) return;
  const note = join(dataFolder, 'lock.txt');
  const where = existsSync(note) ? ` (${readFileSync(note, 'utf8').trim()})` : '';
  throw new Fault(
    `Minga already runs from this folder, as process ${holder}${where}.\n` +
      'Nothing was changed. Stop that one with Ctrl-C in its window, or use it.',
  );
}

/** Better said now than after the installation. */
function refuseBusyPort() {
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Fault(`PORT must be a number from 1 to 65535, not "${process.env.PORT}".`);
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', ({ code, message }) =>
      reject(
        new Fault(
          code === 'EADDRINUSE'
            ? `Port ${port} is in use by another program.\nStop that program, or choose another port: PORT=${port + 1} npm start`
            : `Port ${port} cannot be used (${message}). Choose another port: PORT=3001 npm start`,
        ),
      ),
    );
    probe.listen(port, () => probe.close(resolve));
  });
}

/**
 * The portal sits in a session of its own, so that Ctrl-C reaches it once and through us, and holds
 * a channel to us, so that it stops in good order even when we are killed.
 */
async function runPortal(node, environment) {
  const portal = spawn(node, ['--enable-source-maps', '--disable-warning=ExperimentalWarning', join(root, 'dist/apps/portal/src/main.js')], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ...environment },
  });
  let toldAt = 0;
  const stop = () => {
    // npm repeats the terminal's signal, so one Ctrl-C may arrive twice; a later one means "now".
    const impatient = toldAt > 0 && Date.now() - toldAt > 1000;
    toldAt ||= Date.now();
    portal.kill(impatient ? 'SIGKILL' : 'SIGTERM');
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  stopWithNpm(stop);
  const code = await new Promise((resolve, reject) => {
    portal.once('error', reject);
    portal.once('exit', (exitCode, signal) => resolve(exitCode ?? (signal && toldAt ? 0 : 1)));
  });
  process.exit(code);
}

/** When the npm that started us is killed, nobody could stop the portal with Ctrl-C any more. */
function stopWithNpm(stop) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop(), 500).unref();
}
