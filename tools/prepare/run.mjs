import { spawn } from 'node:child_process';
import { root } from './project.mjs';

const stoppable = new Set();

/**
 * Runs a program in the project folder. With quiet, what it prints is kept and shown only if it
 * fails. Resolves to { code, output }.
 */
export function run(command, args, { quiet = false, environment = {}, stdio } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: stdio ?? (quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit'),
      env: { ...process.env, ...environment },
    });
    stoppable.add(child);
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => (output += text));
    child.stderr?.setEncoding('utf8').on('data', (text) => (output += text));
    child.once('error', reject);
    child.once('close', (code, signal) => {
      stoppable.delete(child);
      resolve({ code: code ?? 1, signal, output });
    });
  });
}

/** Ends whatever is being run, when we are told to stop in the middle of a preparation. */
export function endRunning(signal = 'SIGTERM') {
  for (const child of stoppable) child.kill(signal);
}
