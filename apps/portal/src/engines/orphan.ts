import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { EngineFailure } from './engine.js';
import { sendSignal } from './guarded-process.js';

/**
 * Ends a server that an earlier, killed portal left behind on this folder. The caller holds the
 * folder's lock, so whoever still runs there belongs to nobody. A process id alone proves nothing,
 * since numbers are used again: the command line must name the folder too.
 */
export async function stopOrphan(pid: number, folder: string, signal: NodeJS.Signals): Promise<void> {
  if (!isRunningOn(pid, folder)) return;
  for (const [step, patience] of [[signal, 20_000], ['SIGKILL', 5_000]] as const) {
    sendSignal(pid, step);
    for (const end = Date.now() + patience; Date.now() < end; await delay(20)) {
      if (!isRunningOn(pid, folder)) return;
    }
  }
  throw new EngineFailure(`Process ${pid} still works on ${folder} and cannot be stopped; end it and start again.`);
}

function isRunningOn(pid: number, folder: string): boolean {
  return Number.isInteger(pid) && pid > 1 && sendSignal(pid, 0) && commandLine(pid).includes(folder);
}

/** Empty for a process that is gone or has ended and only waits to be counted. */
function commandLine(pid: number): string {
  try {
    return existsSync('/proc/self/cmdline')
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
      : execFileSync('ps', ['-p', String(pid), '-o', 'args='], { encoding: 'utf8' });
  } catch {
    return '';
  }
}
