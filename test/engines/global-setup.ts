import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { importSource } from '../../tools/typescript-hooks.mjs';

type TestEngines = typeof import('./test-engines.js');
const template = 'test/harness/prepare-template.ts';

/** Starts the engines once for all specs. Jest makes this one file CommonJS; the rest is imported as it is. */
export default async function startEnginesForTests(): Promise<void> {
  const { startTestEngines, stopTestEngines } = await importSource<TestEngines>('test/engines/test-engines.ts');
  await startTestEngines();
  if (!existsSync(join(import.meta.dirname, '../..', template))) return;
  try {
    const { prepareTemplate } = await importSource<{ prepareTemplate: (databaseUrl: string) => Promise<void> }>(template);
    await prepareTemplate(process.env['TEST_DATABASE_URL'] ?? '');
  } catch (error) {
    await stopTestEngines();
    throw error;
  }
}
