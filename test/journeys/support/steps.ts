import type { Portal } from './portal.js';

type Step = (name: string, work: () => Promise<void>, patience?: number) => void;

/** `it` for steps that build on each other: once one has failed, the others say so instead of failing in turn. */
export function inOrder(portal: () => Portal): Step {
  let failed: string | undefined;
  return (name, work, patience = 120_000) =>
    it(
      name,
      async () => {
        if (failed) throw new Error(`Not tried, because an earlier step failed: ${failed}`);
        try {
          await work();
        } catch (error) {
          failed = name;
          await portal().picturesOfAll('failed');
          throw new Error(`${String(error)}\n\n${await portal().wordsOfAll()}`, { cause: error });
        }
      },
      patience,
    );
}
