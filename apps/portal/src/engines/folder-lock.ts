import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Holds a folder for one process; the kernel lets go of it when that process dies, however it dies. */
export interface FolderLock {
  /** The folder, as an absolute path. */
  readonly path: string;
  /** Leaves a line for others who find the folder taken. */
  note(text: string): void;
  release(): void;
}

/** The folder is in use by another living process. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse';

  constructor(
    readonly folder: string,
    readonly holder: string,
  ) {
    super(`${folder} is in use${holder ? ` (${holder})` : ''}.`);
  }
}

/**
 * Takes a folder, or throws FolderInUse. SQLite's file lock is the one kernel lock that Node offers:
 * unlike a file with a process id in it, it is never stale and has no race in being taken over.
 */
export function lockFolder(folder: string): FolderLock {
  const path = resolve(folder);
  mkdirSync(path, { recursive: true });
  const noteFile = join(path, 'lock.txt');
  const lock = new DatabaseSync(join(path, 'lock'));
  try {
    lock.exec('pragma busy_timeout = 0; pragma journal_mode = memory; begin exclusive');
  } catch (cause) {
    lock.close();
    if (!String(cause).includes('locked')) throw cause;
    throw new FolderInUse(path, readNote(noteFile));
  }
  writeFileSync(noteFile, `process ${process.pid}`);
  return {
    path,
    note: (text) => writeFileSync(noteFile, text),
    release: () => lock.close(),
  };
}

/** Starts something in a folder of its own, and lets go of the folder if that fails. */
export async function inLockedFolder<Started>(folder: string, start: (lock: FolderLock) => Promise<Started>): Promise<Started> {
  const lock = lockFolder(folder);
  try {
    return await start(lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

function readNote(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return '';
  }
}
