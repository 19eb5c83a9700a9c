import { chmodSync, mkdirSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { FolderInUse, lockFolder, type FolderLock } from '../engines/index.js';

const patienceWithStopping = 30_000;
const patience = 1_500;

/**
 * Takes the data folder for this process. A portal whose terminal was killed may still be stopping
 * in good order; it is waited for. One that runs is not: FolderInUse says who it is.
 */
export async function openPortalFolder(folder: string): Promise<FolderLock> {
  mkdirSync(folder, { recursive: true });
  // Root lends PostgreSQL another account, which must get through but not look around.
  chmodSync(folder, process.getuid?.() === 0 ? 0o711 : 0o700);
  for (const began = Date.now(); ; await delay(100)) {
    try {
      return lockFolder(folder);
    } catch (error) {
      if (!(error instanceof FolderInUse)) throw error;
      if (Date.now() - began > (error.holder.includes('stopping') ? patienceWithStopping : patience)) throw error;
    }
  }
}
