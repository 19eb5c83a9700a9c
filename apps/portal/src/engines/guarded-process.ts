import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import type { SystemUser } from './system-user.js';

/** A server process that cannot outlive the process which started it. */
export interface GuardedProcess {
  readonly pid: number;
  /** Resolves when it has ended, however it did. */
  readonly ended: Promise<void>;
  /** Asks it to finish, and insists more and more rudely until it has. */
  stop(): Promise<void>;
}

export interface GuardedCommand {
  readonly command: string;
  readonly args: readonly string[];
  /** The signal that means a quick and orderly end to this server. */
  readonly stopSignal: 'INT' | 'TERM';
  readonly logFile: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly user?: SystemUser | null;
}

/**
 * A small shell stands between us and the server. Its standard input is a pipe that closes when our
 * process ends for any reason, kill -9 included, and then it stops the server. It sits in a session
 * of its own, so that Ctrl-C reaches only us and the server stops after the work in hand.
 */
const guard = `
exec 3<&0
"$@" </dev/null >&2 3<&- &
engine=$!
echo $engine
exec >/dev/null
{ read -r end <&3; kill -"$STOP_SIGNAL" $engine; } 2>/dev/null &
watcher=$!
wait $engine
code=$?
kill $watcher
wait $watcher 2>/dev/null
exit $code
`;

/** Starts a server under the guard; resolves once it has a process id, not once it is ready. */
export async function startGuarded(options: GuardedCommand): Promise<GuardedProcess> {
  const log = openSync(options.logFile, 'a', 0o600);
  const shell = spawn('/bin/sh', ['-c', guard, 'engine', options.command, ...options.args], {
    stdio: ['pipe', 'pipe', log],
    detached: true,
    cwd: '/', // where every account may be
    env: { ...plainEnvironment(), ...options.environment, STOP_SIGNAL: options.stopSignal },
    ...options.user,
  });
  closeSync(log);
  const { stdin, stdout } = shell;
  if (!stdin || !stdout) throw new Error('The guard has no pipes.');
  let over = false;
  const ended = new Promise<void>((resolve) => {
    shell.once('exit', () => {
      over = true;
      stdin.destroy();
      resolve();
    });
  });
  stdin.on('error', () => undefined);
  const pid = await Promise.race([
    once(stdout.setEncoding('utf8'), 'data').then(([line]) => Number.parseInt(String(line), 10)),
    once(shell, 'error').then(([error]) => Promise.reject(error as Error)),
    ended.then(() => Promise.reject(new Error(`${options.command} could not be run; see ${options.logFile}`))),
  ]);
  return {
    pid,
    ended,
    async stop() {
      if (!over) await stopProcess(pid, `SIG${options.stopSignal}`, ended);
    },
  };
}

/** What any program needs; our secrets are no business of the servers we start. */
export function plainEnvironment(): Record<string, string> {
  const names = ['PATH', 'LD_LIBRARY_PATH', 'HOME', 'TMPDIR'];
  return Object.fromEntries(names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])));
}

async function stopProcess(pid: number, signal: NodeJS.Signals, ended: Promise<void>): Promise<void> {
  const steps: readonly [NodeJS.Signals, number][] = [[signal, 20_000], ['SIGQUIT', 5_000], ['SIGKILL', 5_000]];
  for (const [step, patience] of steps) {
    sendSignal(pid, step);
    const timer = new AbortController();
    const inTime = await Promise.race([
      ended.then(() => true),
      delay(patience, false, { signal: timer.signal }).catch(() => false),
    ]);
    timer.abort();
    if (inTime) return;
  }
}

/** Sends a signal to a process that may be gone already. */
export function sendSignal(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
