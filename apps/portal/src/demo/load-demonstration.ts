import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '#platform';
import { catalogue, type Work } from './catalogue/index.js';
import { depositWork } from './deposit-work.js';
import { exchangeKnowledge } from './exchange/exchange-of-knowledge.js';
import { clusters, namedPeople, people, profiles } from './network/index.js';
import { openClusters } from './open-clusters.js';
import { PortalClient } from './portal-client.js';
import { prepareMeetings } from './prepare-meetings.js';
import { type Acting, followAround, hush, unhush } from './tell-people.js';
import { demonstrationPassword, settlePeople } from './settle-people.js';
import { writeProfiles } from './write-profiles.js';

/** Somebody to look around as. */
export interface DemonstrationPerson {
  email: string;
  password: string;
  /** What one can try as them, in the language of the launcher. */
  note: string;
}

/**
 * Fills a new portal with the demonstration network, once: its people first, then everything else through the same
 * API that people use. Interrupted, the next start goes on where it stopped: every deposit has its idempotency key.
 */
export async function loadDemonstration(
  app: NestFastifyApplication,
  config: Config,
  folder: string,
  say: (line: string) => unknown,
): Promise<DemonstrationPerson[]> {
  const done = join(folder, 'demonstration-loaded');
  if (!existsSync(done)) {
    const began = Date.now();
    say('Loading the demonstration network (once)');
    await settlePeople(config);
    const clients = clientsOf(app, config);
    await openClusters(clients, clusters);
    // The people of clusters can only take their places once the clusters exist.
    await settlePeople(config);
    await writeProfiles(clients, profiles);
    await prepareMeetings(await clients.leaderOf('celac'));
    const busy = await clients.reviewing(new Set(catalogue.map((work) => work.tenant)));
    for (const person of busy) await hush(person);
    const deposit = async (works: readonly Work[], already: number) => {
      for (const [index, work] of works.entries()) {
        await depositWork(await clients.leaderOf(work.tenant), work);
        const done = already + index + 1;
        if (done % 20 === 0 || done === catalogue.length) say(`  ${done} of ${catalogue.length} works deposited and published`);
      }
    };
    await deposit(catalogue.slice(0, -newest), 0);
    await followAround((email) => clients.person(email));
    await deposit(catalogue.slice(-newest), catalogue.length - newest);
    await exchangeKnowledge((tenant) => clients.leaderOf(tenant));
    await quiet(await clients.operator());
    for (const person of busy) await unhush(person);
    writeFileSync(done, `${new Date().toISOString()}\n`);
    say(`Demonstration network loaded (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  }
  return namedPeople.map(({ email, note }) => ({ email, password: demonstrationPassword, note: note.en }));
}

/** So many works come out after some people have begun to follow things: they find news. */
const newest = 2;

/** The people on whose behalf the demonstration acts. */
export interface Clients {
  operator(): Promise<PortalClient>;
  /** Whoever leads a tenant: its focal point, its cluster manager, the Support Unit's coordinator. */
  leaderOf(tenant: string): Promise<PortalClient>;
  /** Whoever leads or curates one of these tenants, and so hears of each step of each deposit. */
  reviewing(tenants: ReadonlySet<string>): Promise<Acting[]>;
  person(email: string): Promise<PortalClient>;
}

const leading = ['focal-point', 'cluster-manager', 'unit-coordinator'];

function clientsOf(app: NestFastifyApplication, config: Config): Clients {
  const signedIn = new Map<string, Promise<PortalClient>>();
  const as = (email: string): Promise<PortalClient> => {
    const client = signedIn.get(email) ?? PortalClient.signIn(app, config, email, demonstrationPassword);
    signedIn.set(email, client);
    return client;
  };
  const holdersOf = (tenants: ReadonlySet<string>, roles: readonly string[]) =>
    people.filter(({ memberships }) => memberships.some((one) => tenants.has(one.tenant) && one.roles.some((role) => roles.includes(role))));
  const holderOf = (tenant: string, roles: readonly string[]): Promise<PortalClient> => {
    const [person] = holdersOf(new Set([tenant]), roles);
    if (!person) throw new Error(`Nobody in ${tenant} of the demonstration is ${roles.join(' or ')}`);
    return as(person.email);
  };
  return {
    person: as,
    reviewing: (tenants) =>
      Promise.all(holdersOf(tenants, [...leading, 'curator']).map(async ({ email, memberships }) => ({ client: await as(email), tenant: memberships[0]!.tenant }))),
    leaderOf: (tenant) => holderOf(tenant, leading),
    operator: () => holderOf('celac', ['network-administrator']),
  };
}

/** Waits, not for ever, until what the deposits set in motion is done: texts of files, search, notices. */
async function quiet(operator: PortalClient): Promise<void> {
  for (let patience = 300; patience > 0; patience -= 1) {
    const { counts } = await operator.get<{ counts: { state: string; oldest: number }[] }>('/api/v1/operations/deliveries', 'celac');
    if (!counts.some(({ state, oldest }) => state !== 'dead' && oldest > 0)) return;
    await delay(200);
  }
}
