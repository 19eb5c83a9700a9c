/**
 * npm start: from a fresh clone to a portal that answers. Plain JavaScript that any Node from 20 up
 * understands with nothing installed; Minga itself then runs on the Node 24 of node_modules.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ensureBuilt } from './prepare/build.mjs';
import { ensureInstalled } from './prepare/install.mjs';
import { take } from './prepare/process-lock.mjs';
import { callingNpm, isAlive } from './prepare/processes.mjs';
import { dataFolder, root } from './prepare/project.mjs';
import { Fault, giveUp, say } from './prepare/report.mjs';
import { endRunning } from './prepare/run.mjs';
import { ensureRuntime, withRuntime } from './prepare/runtime.mjs';

const port = Number(process.env.PORT ?? 3000);

try {
  say();
  say('Minga');
  await refuseSecondStart();
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

/** One that was killed a moment ago may still be stopping in good order; it is waited for. */
async function refuseSecondStart() {
  for (const began = Date.now(); ; await delay(100)) {
    const holder = take(join(dataFolder, 'starting'));
    if (!holder) return;
    const { text, stopping, alive } = portalNote();
    if (Date.now() - began < (stopping ? 30_000 : 1_500)) continue;
    throw new Fault(
      `Minga already runs from this folder${alive ? `: ${text}` : ` (process ${holder}, still starting)`}.\n` +
        'Nothing was changed. Use that one, or stop it with Ctrl-C in its window.',
    );
  }
}

/** Better said now than after the installation. */
async function refuseBusyPort() {
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Fault(`PORT must be a number from 1 to 65535, not "${process.env.PORT}".`);
  for (const began = Date.now(); ; await delay(100)) {
    const fault = await listenBriefly();
    if (!fault) return;
    if (portalNote().alive && Date.now() - began < 30_000) continue;
    throw new Fault(
      fault.code === 'EADDRINUSE'
        ? `Port ${port} is in use by another program.\nStop that program, or choose another port: PORT=${port + 1} npm start`
        : `Port ${port} cannot be used (${fault.message}). Choose another port: PORT=3001 npm start`,
    );
  }
}

function listenBriefly() {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', resolve);
    probe.listen(port, () => probe.close(() => resolve(null)));
  });
}

/** What the portal that holds the data folder, or held it last, says about itself. */
function portalNote() {
  const file = join(dataFolder, 'lock.txt');
  const text = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  const pid = Number(/process (\d+)/.exec(text)?.[1] ?? 0);
  return { text, stopping: text.includes('stopping'), alive: isAlive(pid) };
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
    env: { ...process.env, ...environment, NODE_COMPILE_CACHE: join(dataFolder, 'compile-cache') },
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

/** When the npm that started us is killed, Ctrl-C would no longer reach the portal. */
function stopWithNpm(stop) {
  const npm = callingNpm();
  if (!npm) return;
  const watch = setInterval(() => {
    if (isAlive(npm)) return;
    clearInterval(watch);
    stop();
  }, 250);
  watch.unref();
}
