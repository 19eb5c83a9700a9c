import { freePort } from '../../apps/portal/src/engines/index.js';
import { RunningPortal } from '../crash/running-portal.js';

/** The portal as people run it, with the demonstration network; one that runs already when its address is given. */
export interface Demonstration {
  url: string;
  stop: () => Promise<void>;
}

export const password = 'tejemos juntos la red 2026';

/** Starts it on a folder and a port of its own. `MINGA_URL` names one to use instead, while one writes a spec. */
export async function startDemonstration(): Promise<Demonstration> {
  const given = process.env['MINGA_URL'];
  if (given) return { url: given, stop: () => Promise.resolve() };
  const portal = new RunningPortal(await freePort());
  await portal.start();
  return {
    url: portal.url,
    stop: async () => {
      await portal.stop();
      portal.remove();
    },
  };
}
