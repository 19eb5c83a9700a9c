import '../../tools/typescript-hooks.mjs';

/** Stops what the global set-up started and removes its files. */
export default async function stopEnginesAfterTests(): Promise<void> {
  const { stopTestEngines } = await import('./test-engines.js');
  await stopTestEngines();
}
