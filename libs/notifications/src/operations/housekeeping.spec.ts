import { TestApp } from '#harness';
import { mailsTo, publish } from '../testing/deposit.js';
import { keepHouse } from './housekeeping.service.js';

describe('keeping house', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start({ meilisearch: false });
  });
  afterAll(() => app?.stop());

  const planned = async () =>
    (await app.owner.query<{ due_at: Date }>("select due_at from delivery where name = $1 and state = 'waiting'", [keepHouse.name])).rows;
  const states = async (ids: readonly string[]) => {
    const { rows } = await app.owner.query<{ id: string; state: string }>('select id, state from delivery where id = any ($1)', [ids]);
    return ids.map((id) => rows.find((row) => row.id === id)?.state);
  };
  const handlersOf = async (ids: readonly string[]) =>
    (await app.owner.query<{ handler: string }>('select handler from delivery where id = any ($1)', [ids])).rows.map(({ handler }) => handler);
  const aDayPasses = async () => {
    app.clock.advance(25 * 3_600_000);
    await app.settle();
  };

  it('removes daily what was done a month ago and the bodies of kept mails, and nothing else', async () => {
    const chile = await app.aCountry();
    const author = await app.aPerson(chile, ['contributor']);
    await publish(author, await app.aPerson(chile, ['curator']));
    await app.settle();
    const { rows } = await app.owner.query<{ id: string }>("select id from delivery where state = 'done' order by seq limit 4");
    const [old, dropped, dead, recent] = rows.map(({ id }) => id) as [string, string, string, string];
    await app.owner.query("update delivery set done_at = now() - interval '31 days' where id = any ($1)", [[old, dropped, dead]]);
    await app.owner.query("update delivery set state = 'dropped' where id = $1", [dropped]);
    await app.owner.query("update delivery set state = 'dead' where id = $1", [dead]);
    await app.owner.query("update delivery set done_at = now() - interval '20 days' where id = $1", [recent]);
    const mails = await mailsTo(app, author);
    await app.owner.query("update mail set sent_at = now() - interval '31 days' where id = $1", [mails[0]!.id]);
    expect(mails.every(({ state, content }) => state === 'kept' && content)).toBe(true);
    expect(await planned()).toHaveLength(1);

    app.expectDeadLetters(...(await handlersOf([dead])));
    await aDayPasses();
    expect(await states([old, dropped, dead, recent])).toEqual([undefined, undefined, 'dead', 'done']);
    const after = await mailsTo(app, author);
    expect(after.map(({ id, state, content }) => [id, state, content !== null])).toEqual(mails.map(({ id }, index) => [id, 'kept', index > 0]));
    const [next, ...more] = await planned();
    expect(more).toEqual([]);
    expect(next!.due_at.getTime()).toBeGreaterThan(app.clock.now().getTime());

    await app.owner.query("update delivery set done_at = now() - interval '31 days' where id = $1", [recent]);
    await aDayPasses();
    expect(await states([dead, recent])).toEqual(['dead', undefined]);
  });
});
