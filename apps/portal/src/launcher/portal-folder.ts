import { accessSync, chmodSync, constants, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { EngineFailure, FolderInUse, lockFolder, type FolderLock } from '../engines/index.js';

const patienceWithStopping = 30_000;
const patience = 1_500;

/** The data folder in the hands of this process. */
export interface PortalFolder {
  readonly path: string;
  /** Says where the portal is, for a second start that finds the folder taken. */
  serving(address: string): void;
  /** Says that it will soon be free, so that the next start waits. */
  stopping(): void;
  release(): void;
}

/**
 * Takes the data folder for this process. A portal whose terminal was killed may still be stopping
 * in good order; it is waited for. One that runs is not: FolderInUse says who it is.
 */
export async function openPortalFolder(folder: string): Promise<PortalFolder> {
  const path = resolve(folder);
  mkdirSync(path, { recursive: true });
  refuseForeign(path);
  process.umask(0o077); // what the portal writes is for its own account
  // Root lends PostgreSQL another account, which must get through but not look around.
  chmodSync(path, process.getuid?.() === 0 ? 0o711 : 0o700);
  const lock = await patiently(path);
  return {
    path,
    serving: (address) => lock.note(`process ${process.pid}, ${address}`),
    stopping: () => lock.note(`process ${process.pid}, stopping`),
    release: () => lock.release(),
  };
}

function refuseForeign(path: string): void {
  try {
    accessSync(path, constants.W_OK);
  } catch {
    throw new EngineFailure(
      `${path} was made by another account and this one cannot write there. Start Minga as that account, ` +
        'or name another folder: MINGA_DIR=some-folder npm start',
    );
  }
}

async function patiently(path: string): Promise<FolderLock> {
  for (const began = Date.now(); ; await delay(100)) {
    try {
      return lockFolder(path);
    } catch (error) {
      if (!(error instanceof FolderInUse)) throw error;
      if (Date.now() - began > (error.holder.includes('stopping') ? patienceWithStopping : patience)) throw error;
    }
  }
}
