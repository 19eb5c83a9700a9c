/** Starts one engine in a folder, says where, and stays until killed: the other process of our specs. */
import { importSource } from '../../tools/typescript-hooks.mjs';

const { startPostgres, startMeilisearch, lockFolder } = await importSource('apps/portal/src/engines/index.ts');
const [what, folder] = process.argv.slice(2);
const start = {
  postgres: () => startPostgres({ folder, database: 'postgres' }),
  meilisearch: () => startMeilisearch({ folder }),
  lock: async () => (lockFolder(folder).note('a note for others'), { pid: process.pid, url: '' }),
};
const { pid, url } = await start[what]();
process.stdout.write(`${JSON.stringify({ pid, url })}\n`);
setInterval(() => undefined, 1 << 30);
