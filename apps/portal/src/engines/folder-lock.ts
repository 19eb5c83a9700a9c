import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Holds a folder for one process; the kernel lets go of it when that process dies, however it dies. */
export interface FolderLock {
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
  mkdirSync(folder, { recursive: true });
  const noteFile = join(folder, 'lock.txt');
  const lock = new DatabaseSync(join(folder, 'lock'));
  try {
    lock.exec('pragma busy_timeout = 0; pragma journal_mode = memory; begin exclusive');
  } catch (cause) {
    lock.close();
    if (!String(cause).includes('locked')) throw cause;
    throw new FolderInUse(folder, readNote(noteFile));
  }
  writeFileSync(noteFile, `process ${process.pid}`);
  return {
    note: (text) => writeFileSync(noteFile, text),
    release: () => lock.close(),
  };
}

function readNote(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return '';
  }
}
