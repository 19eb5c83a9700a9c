import { type Caller, type Member, TestApp } from '#harness';
import { deliverAgain, mailsTo, noticesOf, publish } from '../testing/deposit.js';

const deliveries = '/api/v1/operations/deliveries';
const mailbox = '/api/v1/operations/mailbox';
const nothing = '00000000-0000-4000-8000-000000000000';

describe('looking after what the portal does by itself', () => {
  let app: TestApp;
  let operator: Member;
  let ana: Member;
  let ben: Member;

  /** Two followers whose notices could not be written, and were given up after all their tries. */
  beforeAll(async () => {
    app = await TestApp.start({ meilisearch: false });
    operator = await app.aPerson(await app.network(), ['network-administrator']);
    const chile = await app.aCountry();
    const author = await app.aPerson(chile, ['contributor']);
    const curator = await app.aPerson(chile, ['curator']);
    [ana, ben] = [await app.aPerson(await app.aCountry('py'), ['member']), await app.aPerson(await app.aCountry('br'), ['member'])];
    for (const person of [ana, ben]) await person.put('/api/v1/follows/concept/cluster').expect(204);
    await app.owner.query(`alter table notice add constraint broken check (person_id not in ('${ana.id}', '${ben.id}'))`);
    await publish(author, curator);
    app.expectDeadLetters('tell-person');
    await app.settle(90_000);
    await app.owner.query('alter table notice drop constraint broken');
  }, 120_000);
  afterAll(() => app?.stop());

  const letterOf = async ({ id }: Member) => {
    const { body } = await operator.get(deliveries).expect(200);
    const dead = body.dead as { id: string; subject: string; error: string; tenant: string }[];
    return { counts: body.counts as unknown[], letter: dead.find(({ subject }) => subject.endsWith(id)) };
  };

  it('finds what was given up, has it tried again, and it happens once', async () => {
    const { counts, letter } = await letterOf(ana);
    expect(letter).toMatchObject({ tenant: 'py', handler: 'tell-person', name: 'notifications.tell-person', error: expect.stringContaining('broken') as string });
    expect(counts).toContainEqual(expect.objectContaining({ state: 'dead', count: 2 }));
    expect(await noticesOf(ana)).toEqual([]);
    await operator.post(`${deliveries}/${letter!.id}/retry`).expect(204);
    await app.settle();
    expect(await noticesOf(ana)).toHaveLength(1);
    expect(await mailsTo(app, ana)).toHaveLength(1);
    await operator.post(`${deliveries}/${letter!.id}/retry`).expect(404);
    await deliverAgain(app, 'notifications.tell-person');
    expect(await noticesOf(ana)).toHaveLength(1);
    expect(await mailsTo(app, ana)).toHaveLength(1);
    expect((await letterOf(ana)).letter).toBeUndefined();
  });

  it('drops what was given up: it never happens, and stands on record', async () => {
    const { letter } = await letterOf(ben);
    await operator.delete(`${deliveries}/${letter!.id}`).expect(204);
    await app.settle();
    expect(await noticesOf(ben)).toEqual([]);
    await operator.delete(`${deliveries}/${letter!.id}`).expect(404);
    const trail = await app.owner.query('select name, actor_id from event where subject = $1', [letter!.id]);
    expect(trail.rows).toEqual([{ name: 'delivery.dropped', actor_id: operator.id }]);
  });

  it('shows the mails of every tenant with what would have been sent, page by page', async () => {
    const first = (await operator.get(`${mailbox}?limit=1`).expect(200)).body;
    expect(first.items).toHaveLength(1);
    expect(first.next).not.toBeNull();
    const second = (await operator.get(`${mailbox}?limit=100&cursor=${first.next}`).expect(200)).body;
    const all = [...first.items, ...second.items] as { id: string; tenant: string; state: string; content: { subject: string } | null }[];
    const { rows } = await app.owner.query<{ id: string }>('select id from mail order by queued_at desc, id desc');
    expect(all.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    expect(all.some(({ tenant, state, content }) => tenant === 'py' && state === 'kept' && content?.subject)).toBe(true);
    expect((await operator.get(`${mailbox}?state=failed`).expect(200)).body.items).toEqual([]);
    await operator.get(`${mailbox}?state=lost`).expect(422);
    await operator.get(`${mailbox}?cursor=${Buffer.from('["x","y"]').toString('base64url')}`).expect(422);
  });

  it('settles only mails that are uncertain, and that exist', async () => {
    const { rows } = await app.owner.query<{ id: string }>("select id from mail where state = 'kept' limit 1");
    await operator.post(`${mailbox}/${rows[0]!.id}/settlement`, { outcome: 'sent' }).expect(409);
    await operator.post(`${mailbox}/${nothing}/settlement`, { outcome: 'sent' }).expect(404);
    await operator.post(`${mailbox}/${nothing}/settlement`, { outcome: 'lost' }).expect(422);
  });

  it('is for the network’s administrators only', async () => {
    const celac = await app.network();
    const chile = await app.aCountry('cl');
    const others: Caller[] = [
      await app.aPerson(celac, ['unit-coordinator', 'curator']),
      await app.aPerson(chile, ['focal-point', 'curator']),
      await app.aPerson(await app.aCluster(chile), ['cluster-manager']),
    ];
    for (const other of others) {
      await other.get(deliveries).expect(403);
      await other.post(`${deliveries}/${nothing}/retry`).expect(403);
      await other.delete(`${deliveries}/${nothing}`).expect(403);
      await other.get(mailbox).expect(403);
      await other.post(`${mailbox}/${nothing}/settlement`, { outcome: 'again' }).expect(403);
    }
    await app.nobody.get(mailbox).expect(401);
  });
});
