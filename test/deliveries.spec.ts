import { type DynamicModule, Injectable, Module } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type Member, TestApp, type TestTenant } from '#harness';
import {
  type Config, type ContextWork, defineEvent, defineJob, type Delivery, Events, type Handler, Handles, Jobs, type PayloadOf, PlatformHttpModule,
  PlatformJobsModule, PlatformModule, TenantDatabase,
} from '#platform';
import { permission } from '#tenancy';
import { httpModules, jobsModules, works } from '../apps/contexts.js';

const told = defineEvent('test.told', z.object({ word: z.string() }));
const pass = defineJob('test.pass-on', z.object({ word: z.string() }));
const act = defineJob('test.act', z.object({ word: z.string() }));
const mayAct = permission('test:act', 'contributor');

/** What handlers did, by subject; and what they should fail at. */
const heard = new Map<string, string[]>();
const failing = new Set<string>();
const note = (subject: string, word: string) => heard.set(subject, [...(heard.get(subject) ?? []), word]);

@Handles(told, { as: 'system' })
class HearTold implements Handler<PayloadOf<typeof told>> {
  constructor(private readonly db: TenantDatabase) {}

  async handle({ word }: PayloadOf<typeof told>, { subject, attempt }: Delivery): Promise<void> {
    if (failing.has(word)) throw new Error(`cannot hear ${word}, try ${attempt}`);
    const row = await this.db.one<{ tenant: string }>('select scope.tenant() as tenant');
    note(subject, `${word} in ${row!.tenant}`);
  }
}

@Handles(pass, { as: 'system', attempts: 2 })
class PassOn implements Handler<PayloadOf<typeof pass>> {
  async handle({ word }: PayloadOf<typeof pass>, { subject }: Delivery): Promise<void> {
    if (failing.has(word)) throw new Error(`no way with ${word}`);
    note(subject, word);
  }
}

@Handles(act, { as: mayAct })
class ActForSomebody implements Handler<PayloadOf<typeof act>> {
  async handle({ word }: PayloadOf<typeof act>, { subject }: Delivery): Promise<void> {
    note(subject, word);
  }
}

const testWork: ContextWork = { events: [told], jobs: [pass, act], handlers: [HearTold, PassOn, ActForSomebody] };

@Injectable()
class Speaker {
  constructor(
    readonly db: TenantDatabase,
    readonly events: Events,
    readonly jobs: Jobs,
  ) {}
}

@Module({ providers: [Speaker, HearTold, PassOn, ActForSomebody] })
class TestModule {
  static forRoot(config: Config): DynamicModule {
    const all = [...works, testWork];
    return {
      module: TestModule,
      imports: [PlatformModule.forRoot(config, all), PlatformHttpModule, PlatformJobsModule.forRoot(all), ...httpModules, ...jobsModules],
    };
  }
}

describe('deliveries', () => {
  let app: TestApp;
  let speaker: Speaker;
  let country: TestTenant;
  let ana: Member;
  beforeAll(async () => {
    app = await TestApp.start({ module: (config) => TestModule.forRoot(config) });
    speaker = app.app.get(Speaker);
    country = await app.aCountry();
    ana = await app.aPerson(country, ['contributor']);
  });
  afterAll(() => app.stop());

  const as = (actorId: string, work: () => Promise<void>) => speaker.db.withinJob({ tenantId: country.id, actorId }, work);
  const open = async (subject: string) =>
    (await app.owner.query<{ state: string; last_error: string | null; attempts: number }>('select state, last_error, attempts from delivery where subject = $1 order by seq', [subject])).rows;

  it('exist exactly when their cause was committed, and run in the tenant where it happened', async () => {
    const subject = randomUUID();
    await expect(
      as(ana.id, async () => {
        await speaker.events.announce(told, subject, { word: 'lost' });
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    await as(ana.id, () => speaker.events.announce(told, subject, { word: 'kept' }));
    await app.settle();
    expect(heard.get(subject)).toEqual([`kept in ${country.id}`]);
  });

  it('keep their order about one subject, also while an early one fails and is tried again', async () => {
    const subject = randomUUID();
    failing.add('first');
    await as(ana.id, async () => {
      for (const word of ['first', 'second', 'third']) await speaker.events.announce(told, subject, { word });
    });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(heard.get(subject)).toBeUndefined();
    failing.delete('first');
    await app.settle();
    expect(heard.get(subject)?.map((line) => line.split(' ')[0])).toEqual(['first', 'second', 'third']);
  });

  it('are set aside after their last try, do not hold up what follows, and can be retried or dropped by operators only', async () => {
    const subject = randomUUID();
    failing.add('poison');
    await as(ana.id, async () => {
      await speaker.jobs.enqueue(pass, subject, { word: 'poison' });
      await speaker.jobs.enqueue(pass, subject, { word: 'water' });
    });
    // No test overlooks what was given up, unless it says so.
    await expect(app.settle()).rejects.toThrow('no way with poison');
    app.expectDeadLetters('pass-on');
    await app.settle();
    expect(heard.get(subject)).toEqual(['water']);
    expect((await open(subject))[0]).toMatchObject({ state: 'dead', attempts: 2, last_error: expect.stringContaining('no way with poison') });
    const operator = await app.aPerson(await app.network(), ['network-administrator']);
    await ana.get('/api/v1/operations/deliveries').expect(403);
    const { body } = await operator.get('/api/v1/operations/deliveries').expect(200);
    const letter = JSON.stringify(body).match(/"id":"([0-9a-f-]{36})"/)![1]!;
    failing.delete('poison');
    await operator.post(`/api/v1/operations/deliveries/${letter}/retry`).expect((answer) => expect(answer.status).toBeLessThan(300));
    await app.settle();
    expect(heard.get(subject)).toEqual(['water', 'poison']);
  });

  it('wait for their hour and not longer', async () => {
    const subject = randomUUID();
    const dueAt = new Date(app.clock.now().getTime() + 3_600_000);
    await as(ana.id, () => speaker.jobs.enqueue(pass, subject, { word: 'later' }, { dueAt }));
    await app.settle();
    expect(heard.get(subject)).toBeUndefined();
    app.clock.advance(3_601_000);
    await app.settle();
    expect(heard.get(subject)).toEqual(['later']);
  });

  it('run once, though handed over twice', async () => {
    const subject = randomUUID();
    await as(ana.id, () => speaker.jobs.enqueue(pass, subject, { word: 'once' }));
    await app.settle();
    await app.owner.query("update delivery set published_at = now() - interval '1 day' where subject = $1", [subject]);
    await as(ana.id, () => speaker.jobs.enqueue(pass, subject, { word: 'next' }));
    await app.settle();
    expect(heard.get(subject)).toEqual(['once', 'next']);
  });

  it.each([
    ['the person is suspended', (id: string) => app.owner.query("update person set state = 'suspended' where id = $1", [id])],
    ['the membership is suspended', (id: string) => app.owner.query("update membership set state = 'suspended' where person_id = $1", [id])],
    ['the role is gone', (id: string) => app.owner.query("update membership set roles = '{member}' where person_id = $1", [id])],
  ])('on somebody’s behalf are dropped when meanwhile %s', async (_case, change) => {
    const subject = randomUUID();
    const eva = await app.aPerson(country, ['contributor']);
    const dueAt = new Date(app.clock.now().getTime() + 60_000);
    await as(eva.id, () => speaker.jobs.enqueue(act, subject, { word: 'in her name' }, { dueAt }));
    await change(eva.id);
    app.clock.advance(61_000);
    await app.settle();
    expect(heard.get(subject)).toBeUndefined();
    expect((await open(subject))[0]).toMatchObject({ state: 'dropped' });
  });
});
