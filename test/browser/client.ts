import { readFileSync } from 'node:fs';
import { generatedTypes, typesOf } from '../../apps/web/build/generate-client.js';
import type { Stage } from './stage.js';

/** What the web application believes of the portal's interface is what the portal says of itself. */
export const theClient = (stage: Stage): void => describe('the generated client', () => {
  it('is fresh (node apps/web/build/generate-client.ts renews it)', async () => {
    expect(readFileSync(generatedTypes, 'utf8')).toBe(await typesOf(stage.url));
  });
});
