import { hashToken } from '#platform';
import { resourceDeposited } from '#repository';
import { works } from '../../apps/contexts.js';
import { HandlerRegistry } from '../../libs/platform/src/jobs/handler-registry.js';
import { agree } from './agreement.js';
import { casesOf } from './cases.js';
import { duel, type Outcome, type Side } from './duel.js';
import type { Options } from './options.js';
import { type PlanCheck, checkPlans } from './report/plans.js';
import { type Memory, memoryOf } from './servers/usage.js';
import { searchDuel } from './search.js';
import type { Server } from './servers/server.js';
import type { Stage } from './servers/stage.js';
import type { ResourceMaker } from './world/resources.js';

/** What was found out at one size. */
export interface Findings {
  outcomes: Outcome[];
  plans: PlanCheck[];
  memory: Memory[];
}

/** Starts both servers, lets them answer the same questions in turns, and looks at memory and plans meanwhile. */
export async function measure(stage: Stage, maker: ResourceMaker, token: string, { connections, profile, search, ...turns }: Options): Promise<Findings> {
  const cases = await casesOf(stage.owner, maker, token);
  await using reference = await stage.reference(handlersOfADeposit());
  await using api = await stage.api(profile);
  const outcomes: Outcome[] = [];
  for (const { name, aim, requests } of cases) {
    await agree(name, requests, [reference.url, api.url]);
    const side = ({ url, pid }: Server): Side => ({ url, connections, requests, pids: { server: pid, engines: [stage.postgresPid] } });
    outcomes.push(await duel(name, aim, turns, side(reference), side(api)));
  }
  if (search && stage.meilisearch) {
    const keys = await readerKeys(stage, token);
    outcomes.push(await searchDuel(stage.meilisearch, keys, api, token, stage.postgresPid, connections, turns));
  }
  return {
    outcomes,
    plans: await checkPlans(stage, token),
    memory: [
      { name: 'Minga’s API', size: memoryOf(api.pid) },
      { name: 'bare server', size: memoryOf(reference.pid) },
      { name: 'PostgreSQL', size: memoryOf(stage.postgresPid) },
      { name: 'Meilisearch', size: stage.meilisearch && memoryOf(stage.meilisearch.pid) },
    ],
  };
}

const handlersOfADeposit = (): string[] => new HandlerRegistry(works).handlersOf(resourceDeposited).map(({ name }) => name);

/** The audience keys that the reader holds, for asking Meilisearch directly. */
async function readerKeys({ app }: Stage, token: string): Promise<string[]> {
  const { rows } = await app.query<{ entered: { keys: string[] } }>('select scope.enter($1, $2, null, now()) as entered', ['key', hashToken(token)]);
  return rows[0]!.entered.keys;
}
