import { TenantDatabase } from '#platform';
import { editions, Network } from './testing/a-meeting.js';

/** The database itself refuses, whatever the application forgets to check. */
describe('what the database refuses', () => {
  let network: Network;
  let editionId: string;
  let chile: string;
  let brazil: string;
  beforeAll(async () => {
    network = await Network.gather();
    ({ id: editionId } = await network.convened());
    chile = (await network.app.aCountry('cl')).id;
    brazil = (await network.app.aCountry('br')).id;
    await network.focalPoint('br').put(`${editions}/${editionId}/answer`, { answer: 'yes', note: 'Solo para la Unidad', sequence: 0 }).expect(200);
  });
  afterAll(() => network.app.stop());

  /** SQL as the application speaks it, for the focal point of Chile or for the network's coordinator. */
  const as = (tenantId: string, sql: string, parameters: unknown[] = []) => {
    const db = network.app.app.get(TenantDatabase);
    const actorId = tenantId === chile ? network.focalPoint('cl').id : network.coordinator.id;
    return db.withinJob({ tenantId, actorId }, () => db.query(sql, parameters));
  };
  const count = async (tenantId: string, table: string) =>
    Number((await as(tenantId, `select count(*) as count from ${table}`))?.[0]?.['count']);

  it('a country sees its own invitation and answers, the network all of them', async () => {
    for (const table of ['meeting_participation', 'meeting_invitee']) {
      expect(await count(chile, table)).toBe(1);
      expect(await count(network.celac.id, table)).toBe(33);
    }
    expect(await count(chile, 'meeting_answer')).toBe(0);
    expect(await count(network.celac.id, 'meeting_answer')).toBe(1);
    expect(await count(chile, 'meeting_reminder')).toBe(0);
  });

  it('a country changes nothing of a meeting that it may read', async () => {
    expect(await count(chile, 'meeting_edition')).toBe(1);
    await as(chile, "update meeting_edition set title = '{}'");
    await as(chile, "update meeting_series set title = '{}'");
    await as(chile, 'update meeting_milestone set done_at = now()');
    await as(chile, 'delete from meeting_milestone');
    const read = await network.coordinator.get(`${editions}/${editionId}`).expect(200);
    expect(read.body).toMatchObject({ title: { es: expect.any(String) as string } });
    expect((read.body as { milestones: { doneAt: unknown }[] }).milestones.map(({ doneAt }) => doneAt)).toEqual(Array(11).fill(null));
  });

  const answer = `insert into meeting_answer (tenant_id, id, owner_id, edition_id, sequence, answer, person_id, person_name, at)
                  values ($1, gen_random_uuid(), $2, $3, 0, 'no', gen_random_uuid(), 'x', now())`;

  it('nobody answers for another, the network included', async () => {
    await expect(as(chile, answer, [brazil, network.celac.id, editionId])).rejects.toThrow('row-level security');
    await expect(as(network.celac.id, answer, [chile, network.celac.id, editionId])).rejects.toThrow('row-level security');
  });

  it('nobody rewrites an answer or takes an invitation back', async () => {
    for (const table of ['meeting_answer', 'meeting_participation', 'meeting_invitee']) {
      await expect(as(network.celac.id, `delete from ${table}`)).rejects.toThrow('permission denied');
      await expect(as(network.celac.id, `update ${table} set edition_id = edition_id`)).rejects.toThrow('permission denied');
    }
  });

  it('a country invites nobody in the network’s name', async () => {
    const invite = 'insert into meeting_participation (tenant_id, edition_id, country_id) values ($1, $2, $3)';
    await expect(as(chile, invite, [network.celac.id, editionId, chile])).rejects.toThrow('row-level security');
    const edition = 'insert into meeting_milestone select $1, gen_random_uuid(), edition_id, title, anchor, days, at, owner, remind_days, due, zone, due_at from meeting_milestone limit 1';
    await expect(as(chile, edition, [chile])).rejects.toThrow('foreign key');
  });

  it('an answer to a meeting to which one is not invited', async () => {
    const { id } = await network.open();
    await expect(as(chile, answer, [chile, network.celac.id, id])).rejects.toThrow('foreign key');
  });

  it('any of it to whoever has no tenant', async () => {
    const db = network.app.app.get(TenantDatabase);
    const scope = { credential: { kind: 'none' as const }, tenantCode: null, ip: '127.0.0.1', requestId: 'x' };
    for (const table of ['meeting_series', 'meeting_edition', 'meeting_milestone', 'meeting_participation', 'meeting_answer', 'meeting_reminder']) {
      expect(await db.within(scope, () => db.query(`select 1 from ${table}`))).toEqual([]);
    }
  });
});
