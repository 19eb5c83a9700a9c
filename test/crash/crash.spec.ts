import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from '../../apps/portal/src/engines/index.js';
import { eventually } from '../engines/in-a-folder.js';
import { PatientClient } from './patient-client.js';
import { PostOffice, type Letter } from './post-office.js';
import { RunningPortal, type Victim } from './running-portal.js';

const password = 'tejemos juntos la red 2026';
const works = 36;
/** After so many acknowledged publications somebody dies, a few milliseconds into whatever goes on then. */
const plan: ReadonlyMap<number, Victim> = new Map([[4, 'portal'], [9, 'postgres'], [14, 'meilisearch'], [19, 'launcher'], [24, 'postgres'], [29, 'everything']]);

interface Work {
  readonly id: string;
  readonly title: string;
  readonly version: number;
}

describe('kill -9 while people work', () => {
  const mark = `Travesía ${randomBytes(4).toString('hex')}`;
  const journal: Work[] = [];
  const post = new PostOffice();
  let portal: RunningPortal;
  let author: PatientClient;
  let curator: PatientClient;
  let follower: PatientClient;
  let operator: PatientClient;
  let database: pg.Client;

  const ask = async <Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> => (await database.query<Row>(sql, values)).rows;

  beforeAll(async () => {
    portal = new RunningPortal(await freePort(), { SMTP_URL: await post.open(), MAIL_FROM: 'Minga <minga@minga.example>' });
    await portal.start();
    const person = (name: string, tenant: string): Promise<PatientClient> =>
      new PatientClient(portal.url, `${name}@minga.example`, tenant).signIn(password);
    author = await person('valentina.rojas', 'cl');
    curator = await person('rodrigo.fuentealba', 'cl');
    follower = await person('nestor.benitez', 'py');
    operator = await person('ines.barrientos', 'celac');
    await follower.put('/api/v1/follows/country/cl');
    await depositWhileTheyDie();
    await settle();
    database = new pg.Client({ connectionString: portal.databaseUrl });
    await database.connect();
  }, 300_000);

  afterAll(async () => {
    await database?.end();
    await portal.stop();
    await post.close();
    portal.remove();
  });

  it('really interrupted people', () => {
    expect(author.repetitions + curator.repetitions).toBeGreaterThan(plan.size);
  });

  it('loses nothing that was acknowledged, and does nothing twice', async () => {
    const found = await ask<Work & { state: string }>(`select id, titles->>'es' as title, version, state from resource where titles->>'es' like $1`, [`${mark}%`]);
    const byTitle = (one: Work, other: Work): number => one.title.localeCompare(other.title);
    expect(found.toSorted(byTitle)).toEqual(journal.toSorted(byTitle).map((work) => ({ ...work, state: 'published' })));
    const events = await ask<{ name: string; times: number }>(
      `select name, count(*)::int as times from event where subject = any($1) group by name order by name`,
      [journal.map(({ id }) => id)],
    );
    expect(events).toEqual(
      ['resource.approved', 'resource.deposited', 'resource.published', 'resource.submitted'].map((name) => ({ name, times: works })),
    );
  });

  it('tells a follower of every publication exactly once in the portal', async () => {
    expect((await noticesOf(follower)).toSorted()).toEqual(journal.map(({ title }) => title).toSorted());
  });

  it('sends nobody a mail twice, and names every mail of which nobody knows whether it arrived', async () => {
    const about = (letter: Letter): string[] => `${letter.subject}\n${letter.text}`.match(new RegExp(`${mark} \\d+`, 'g')) ?? [];
    const arrived = post.letters.filter(({ to }) => to === 'nestor.benitez@minga.example').flatMap((letter) => [...new Set(about(letter))]);
    expect(new Set(arrived).size).toBe(arrived.length);
    const states = await ask<{ state: string; times: number }>(
      `select m.state, count(*)::int as times from mail m join resource r on m.params::text like '%' || r.id || '%'
        where m.address = 'nestor.benitez@minga.example' and r.titles->>'es' like $1 group by m.state`,
      [`${mark}%`],
    );
    const times = (state: string): number => states.find((row) => row.state === state)?.times ?? 0;
    expect(times('sent') + times('uncertain')).toBe(works);
    expect(arrived.length).toBeGreaterThanOrEqual(times('sent'));
    expect(times('uncertain')).toBeLessThanOrEqual(plan.size * 2);
  });

  it('heals the index: everything is found again by the engine that died', async () => {
    const hits = await eventually(async () => {
      const found = await follower.get<{ engine: string; degraded: boolean; hits: { id: string }[] }>(`/api/v1/search?limit=100&q=${encodeURIComponent(mark)}`);
      expect(found).toMatchObject({ engine: 'meilisearch', degraded: false });
      expect(found.hits).toHaveLength(works);
      return found.hits;
    }, 60_000);
    expect(hits.map(({ id }) => id).toSorted()).toEqual(journal.map(({ id }) => id).toSorted());
  }, 90_000);

  /** Two people write side by side until everything is published, whoever dies meanwhile. */
  async function depositWhileTheyDie(): Promise<void> {
    const titles = Array.from({ length: works }, (_, index) => `${mark} ${index}`);
    let harm = Promise.resolve();
    const write = async (): Promise<void> => {
      for (let title = titles.shift(); title; title = titles.shift()) {
        journal.push(await publish(title));
        const victim = plan.get(journal.length);
        if (victim) harm = harm.then(() => harmed(victim));
      }
    };
    await Promise.all([write(), write(), write()]);
    await harm;
  }

  async function harmed(victim: Victim): Promise<void> {
    await delay(Math.random() * 60);
    await portal.kill(victim);
    if (victim !== 'postgres' && victim !== 'meilisearch') await portal.start();
  }

  async function publish(title: string): Promise<Work> {
    const draft = await author.post<Work>('/api/v1/resources', {
      type: 'methodology',
      language: 'es',
      titles: { es: title },
      abstracts: { es: 'Lo que se escribe mientras los servidores caen.' },
      authors: [{ name: 'Rojas, Valentina' }],
      licence: 'cc-by-4.0',
    });
    const path = `/api/v1/resources/${draft.id}`;
    const submitted = await author.post<Work>(`${path}/submission`);
    const approved = await curator.post<Work>(`${path}/approval`, {}, submitted.version);
    const { id, version } = await curator.post<Work>(`${path}/publication`, { visibility: 'network' }, approved.version);
    return { id, title, version };
  }

  /** Waits until no work is left, and none was given up. */
  async function settle(patience = 120_000): Promise<void> {
    for (const end = Date.now() + patience; ; await delay(250)) {
      const { counts, dead } = await operator.get<{ counts: { state: string; count: number; oldest: number | null }[]; dead: object[] }>('/api/v1/operations/deliveries');
      expect(dead).toEqual([]);
      const open = counts.filter(({ state, oldest }) => ['waiting', 'published'].includes(state) && oldest !== null && oldest >= 0);
      if (!open.some(({ count }) => count > 0)) return;
      if (Date.now() > end) throw new Error(`Work is left: ${JSON.stringify(counts)}`);
    }
  }

  /** The titles that a person was told of, as often as they were told. */
  async function noticesOf(person: PatientClient): Promise<string[]> {
    const titles: string[] = [];
    for (let cursor = ''; ; ) {
      const { items, next } = await person.get<{ items: { text: string }[]; next: string | null }>(`/api/v1/notifications?limit=100${cursor && `&cursor=${cursor}`}`);
      titles.push(...items.flatMap(({ text }) => text.match(new RegExp(`${mark} \\d+`)) ?? []));
      if (!next) return titles;
      cursor = encodeURIComponent(next);
    }
  }
});
