import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const hasProc = existsSync('/proc/self/stat');
const ps = (pid, field) => execFileSync('ps', ['-p', String(pid), '-o', `${field}=`], { encoding: 'utf8' }).trim();
const orElse = (fallback, read) => {
  try {
    return read();
  } catch {
    return fallback;
  }
};

/** Whether a process of that number exists. */
export function isAlive(pid) {
  try {
    return pid > 1 && process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** How a process was called; empty when it is gone. A number alone proves nothing, since numbers are used again. */
export function commandLine(pid) {
  return orElse('', () => (hasProc ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ') : ps(pid, 'args')));
}

/** The npm that runs us, directly or through a shell; 0 when none does. */
export function callingNpm() {
  if (!process.env.npm_lifecycle_event) return 0;
  return /^(\S*\/)?(ba|da|z)?sh -c /.test(commandLine(process.ppid)) ? parentOf(process.ppid) : process.ppid;
}

function parentOf(pid) {
  return orElse(0, () => Number(hasProc ? readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) \S /, '').split(' ')[0] : ps(pid, 'ppid')));
}
