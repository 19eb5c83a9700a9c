import { importSource } from '../../tools/typescript-hooks.mjs';

/** Stops what the global set-up started and removes its files. */
export default async function stopEnginesAfterTests(): Promise<void> {
  const { stopTestEngines } = await importSource<typeof import('./test-engines.js')>('test/engines/test-engines.ts');
  await stopTestEngines();
}
