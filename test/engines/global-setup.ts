import '../../tools/typescript-hooks.mjs';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Jest turns this one file into CommonJS and lets Node load the rest, so everything of ours is
 * imported after the hooks that teach Node our TypeScript.
 */
export default async function startEnginesForTests(): Promise<void> {
  const { startTestEngines, stopTestEngines } = await import('./test-engines.js');
  await startTestEngines();
  const template = join(process.cwd(), 'libs/platform/src/testing/prepare-template.ts');
  if (!existsSync(template)) return;
  try {
    const { prepareTemplate } = (await import(template)) as { prepareTemplate(databaseUrl: string): Promise<void> };
    await prepareTemplate(process.env['TEST_DATABASE_URL'] ?? '');
  } catch (error) {
    await stopTestEngines();
    throw error;
  }
}
