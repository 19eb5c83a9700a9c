import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for one test, which an account lent by root can enter; removed by the returned function. */
export function aFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'minga-engine-'));
  chmodSync(folder, 0o711);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** What another process holds in a folder, until it is killed. */
export interface Holder {
  readonly child: ChildProcess;
  readonly pid: number;
  readonly url: string;
}

/** Starts an engine, or only takes the lock, in a process of its own that a test can kill. */
export async function elsewhere(what: 'postgres' | 'meilisearch' | 'lock', folder: string): Promise<Holder> {
  const child = spawn(process.execPath, ['test/engines/hold.mjs', what, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
  return { child, ...(JSON.parse(line) as { pid: number; url: string }) };
}

/** kill -9, and wait until it is gone. */
export async function killHard({ child }: Holder): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

/** Repeats until it no longer fails. */
export async function eventually<Found>(look: () => Promise<Found>, patience = 20_000): Promise<Found> {
  for (const end = Date.now() + patience; ; await new Promise((resolve) => setTimeout(resolve, 50))) {
    try {
      return await look();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}
