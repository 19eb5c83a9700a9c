import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project folder, whatever the folder we were called from. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The folder for everything that running Minga writes; ignored by git. */
export const dataFolder = resolve(root, process.env.MINGA_DIR ?? '.minga');
