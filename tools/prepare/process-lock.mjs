import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { commandLine } from './processes.mjs';

/**
 * Takes a file that says "process N does this now". Returns null when it is ours, otherwise the
 * number of the living process that has it. (Only guards what we do before Node 24 is there; the
 * data folder itself is guarded by a kernel lock.)
 */
export function take(file) {
  mkdirSync(dirname(file), { recursive: true });
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      process.once('exit', () => release(file));
      return null;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const holder = holderOf(file);
    if (holder) return holder;
    rmSync(file, { force: true });
  }
}

export function release(file) {
  if (holderOf(file) === process.pid) rmSync(file, { force: true });
}

function holderOf(file) {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    return pid > 1 && /tools[\\/]/.test(commandLine(pid)) ? pid : null;
  } catch {
    return null;
  }
}
