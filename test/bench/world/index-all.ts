import { setTimeout as delay } from 'node:timers/promises';
import type { Stage } from '../servers/stage.js';
import { announce } from './announce.js';

/** Everything that the handlers of the loaded resources have to do, and what the engine has not taken in. */
const open = `
  select (select count(*) from delivery where state in ('waiting', 'published') and due_at <= now())::int as deliveries,
         (select count(*) from delivery where state = 'dead')::int as dead`;

/** Lets the portal's own worker index what was loaded. @returns how fast that was, in a sentence */
export async function index(stage: Stage, loaded: ReadonlyMap<string, string[]>, count: number): Promise<string> {
  await announce(stage.config, loaded);
  const began = performance.now();
  await using _worker = await stage.worker();
  for (;;) {
    const { rows } = await stage.owner.query<{ deliveries: number; dead: number }>(open);
    const { deliveries, dead } = rows[0]!;
    if (dead) throw new Error(`${dead} deliveries are dead: indexing failed`);
    if (!deliveries) break;
    await delay(250);
  }
  const seconds = (performance.now() - began) / 1000;
  await stage.owner.query('vacuum analyze');
  return `Indexed by the portal's own worker, starting it included: ${count.toLocaleString('en')} resources in ${seconds.toFixed(0)} s, ${(count / seconds).toFixed(0)} a second.`;
}
