import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setPriority } from 'node:os';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** How much a confined process may use before it is ended. */
export interface Allowance {
  /** Of processor time where the kernel counts it, and three times as many on the clock: a busy machine is not the file's fault. */
  seconds: number;
  memoryMegabytes: number;
  outputBytes: number;
}

/** How a confined process came to its end; `output` is what it printed after reporting that it was ready. */
export type Outcome = { ended: 'normally'; output: string } | { ended: 'by force' | 'too much output' };

/** The confined process could not even begin: our installation is at fault, not the file. */
export class ConfinementFailed extends Error {}

/** The path of a module below this folder, compiled or not: whichever this very file is. */
export function modulePath(name: string): string {
  return fileURLToPath(new URL(`./${name}${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url));
}

const lockdown = modulePath('confined/lockdown');

/** What a process prints, once, when its parsers are loaded and it is about to touch the file. */
export const readyLine = 'ready\n';

/**
 * Runs a program over untrusted bytes: it gets the bytes on its standard input and answers on its standard output. It has no
 * environment, may read nothing but our parsers and the installed packages, may write nothing and start nothing, has no network
 * where the kernel lets us take it away, and is killed at the end of its time or memory.
 */
export async function runConfined(
  entry: string,
  args: string[],
  input: Readable,
  allowance: Allowance,
): Promise<Outcome> {
  const [command, ...rest] = await commandLine(entry, args, allowance);
  const child = spawn(command!, rest, { env: {}, cwd: '/', stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true });
  const ended = watch(child, allowance);
  try {
    await feed(input, child);
  } catch (failure) {
    child.kill('SIGKILL');
    await ended.catch(() => undefined);
    throw failure;
  }
  return ended;
}

/** A process that stops reading early has made up its mind; that is no failure of ours. A source that fails is. */
async function feed(input: Readable, child: ChildProcess): Promise<void> {
  let failure: Error | undefined;
  async function* source(): AsyncGenerator<Buffer> {
    try {
      yield* input;
    } catch (error) {
      failure = error instanceof Error ? error : new Error(String(error));
    }
  }
  await pipeline(source, child.stdin!).catch(() => undefined);
  if (failure) throw failure;
}

function watch(child: ChildProcess, allowance: Allowance): Promise<Outcome> {
  const output: Buffer[] = [];
  let complaints = '';
  let size = 0;
  child.stdout!.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > allowance.outputBytes) child.kill('SIGKILL');
    else output.push(chunk);
  });
  child.stderr!.on('data', (chunk: Buffer) => (complaints = (complaints + chunk.toString('latin1')).slice(0, 2000)));
  const timer = setTimeout(() => child.kill('SIGKILL'), allowance.seconds * 3000);
  return new Promise((resolve, reject) => {
    child.once('spawn', () => yieldToOthers(child));
    child.once('error', (error) => reject(new ConfinementFailed(`Cannot start: ${error.message}`, { cause: error })));
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      const text = Buffer.concat(output).toString('utf8');
      if (size > allowance.outputBytes) resolve({ ended: 'too much output' });
      else if (!text.startsWith(readyLine)) reject(new ConfinementFailed(`Ended before it was ready (${signal ?? code}): ${complaints}`));
      else if (signal !== null || code !== 0) resolve({ ended: 'by force' });
      else resolve({ ended: 'normally', output: text.slice(readyLine.length) });
    });
  });
}

/** People waiting for a page come before files waiting to be read. The process may be gone already. */
function yieldToOthers(child: ChildProcess): void {
  try {
    if (child.pid) setPriority(child.pid, 5);
  } catch {
    // It ended before we asked: nothing left to slow down.
  }
}

async function commandLine(entry: string, args: string[], allowance: Allowance): Promise<string[]> {
  const node = [
    process.execPath,
    '--permission',
    ...readablePaths().map((path) => `--allow-fs-read=${path}`),
    `--max-old-space-size=${Math.floor(allowance.memoryMegabytes / 2)}`,
    '--disallow-code-generation-from-strings',
    '--disable-proto=delete',
    '--no-warnings',
    `--import=${pathToFileURL(lockdown).href}`,
    entry,
    ...args,
  ];
  if (process.platform !== 'linux') return node;
  // V8 sets half a gigabyte of address space aside for code, which the kernel counts as data though it stays untouched.
  const dataKilobytes = (allowance.memoryMegabytes + 560) * 1024;
  const script = `ulimit -c 0; ulimit -f 0; ulimit -t ${Math.ceil(allowance.seconds)}; ulimit -d ${dataKilobytes}; exec "$@"`;
  return ['/bin/sh', '-c', script, 'sh', ...(await withoutNetwork()), ...node];
}

/**
 * This folder (our parsers and the lockdown), package.json (Node asks it for the module type) and the installed packages,
 * where they are looked for and where they really lie: `node_modules` may be a link.
 */
function readablePaths(): string[] {
  const packages = createRequire(import.meta.url).resolve.paths('saxes')?.find((folder) => existsSync(join(folder, 'saxes')));
  if (!packages) throw new ConfinementFailed('The installed packages are not found');
  return [
    join(dirname(lockdown), '..', '*'), join(dirname(packages), 'package.json'), join(packages, '*'), join(realpathSync(packages), '*'),
  ];
}

let networkNamespace: Promise<string[]> | undefined;

/** A network namespace of its own, where the kernel grants one to a process without privileges. */
function withoutNetwork(): Promise<string[]> {
  const wrapper = ['/usr/bin/unshare', '--map-root-user', '--net'];
  networkNamespace ??= promisify(execFile)(wrapper[0]!, [...wrapper.slice(1), '/bin/true'], { env: {}, timeout: 5000 }).then(
    () => wrapper,
    () => [],
  );
  return networkNamespace;
}

