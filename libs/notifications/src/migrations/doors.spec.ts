import { TestApp } from '#harness';
import { TenantDatabase } from '#platform';

/** The functions that reach across tenants refuse by themselves, whatever the application forgets. */
describe('the doors between tenants', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start({ meilisearch: false });
  });
  afterAll(() => app?.stop());

  const asPerson = async <Result>(tenantId: string, personId: string, sql: string, parameters: unknown[] = []): Promise<Result[]> => {
    const db = app.app.get(TenantDatabase);
    return (await db.withinJob({ tenantId, actorId: personId }, () => db.query<Result>(sql, parameters)))!;
  };
  const asSystem = async <Result>(tenantId: string, sql: string, parameters: unknown[] = []): Promise<Result[]> => {
    const db = app.app.get(TenantDatabase);
    return (await db.withinJob({ tenantId, actorId: null }, () => db.query<Result>(sql, parameters)))!;
  };
  const nothing = '00000000-0000-4000-8000-000000000000';

  it('hand over notices and name followers and coordinators to jobs of the system only', async () => {
    const celac = await app.network();
    const admin = await app.aPerson(celac, ['network-administrator', 'unit-coordinator', 'curator']);
    for (const sql of [
      `select scope.pass_notices('[]', now())`, `select * from scope.followers_of('{${nothing}}')`, `select * from scope.coordinators_of('${celac.id}')`,
    ]) {
      await expect(asPerson(celac.id, admin.id, sql)).rejects.toThrow('for jobs of the system only');
    }
  });

  it('open the mailbox to administrators only, not even to jobs of the system', async () => {
    const celac = await app.network();
    const coordinator = await app.aPerson(celac, ['unit-coordinator']);
    for (const sql of ['select * from scope.mailbox(null, null, null, 5)', `select scope.settle_mail('${nothing}', 'sent', now())`]) {
      await expect(asPerson(celac.id, coordinator.id, sql)).rejects.toThrow('operators only');
      await expect(asSystem(celac.id, sql)).rejects.toThrow('operators only');
    }
  });

  it('name the followers of one’s own published resources only', async () => {
    const chile = await app.aCountry();
    const brazil = await app.aCountry();
    const ana = await app.aPerson(brazil, ['member']);
    await ana.put('/api/v1/follows/concept/cluster').expect(204);
    const leader = await app.aPerson(chile, ['focal-point']);
    const items = [{ type: 'study', language: 'es', titles: { es: 'Público' }, concepts: ['cluster'] }];
    const { body } = await leader.post('/api/v1/resources/bulk', { visibility: 'public', items }).expect(200);
    const ids = [body.results[0].id as string];
    const ask = 'select "personId" from scope.followers_of($1)';
    await app.owner.query('delete from delivery');
    await app.owner.query('delete from notice');
    expect(await asSystem(chile.id, ask, [ids])).toEqual([{ personId: ana.id }]);
    expect(await asSystem(brazil.id, ask, [ids])).toEqual([]);
    await app.owner.query("update resource set state = 'approved' where id = any($1)", [ids]);
    expect(await asSystem(chile.id, ask, [ids])).toEqual([]);
  });

  it('hand over nothing to who is no member there, and nothing but an order to tell', async () => {
    const chile = await app.aCountry();
    const brazil = await app.aCountry();
    const ana = await app.aPerson(brazil, ['member']);
    const letter = (tenantId: string) => JSON.stringify([{ tenantId, personId: ana.id, notice: { handler: 'deliver-mail', name: 'platform.deliver-mail' } }]);
    const pass = 'select scope.pass_notices($1, now()) as passed';
    expect(await asSystem(chile.id, pass, [letter(chile.id)])).toEqual([{ passed: 0 }]);
    await app.owner.query("update membership set state = 'suspended' where person_id = $1", [ana.id]);
    expect(await asSystem(chile.id, pass, [letter(brazil.id)])).toEqual([{ passed: 0 }]);
    await app.owner.query("update membership set state = 'active' where person_id = $1", [ana.id]);
    expect(await asSystem(chile.id, pass, [letter(brazil.id)])).toEqual([{ passed: 1 }]);
    const { rows } = await app.owner.query('select handler, name, actor_id from delivery where tenant_id = $1', [brazil.id]);
    expect(rows).toEqual([{ handler: 'tell-person', name: 'notifications.tell-person', actor_id: ana.id }]);
  });

  it('leave follows, notices and preferences to their owner alone, jobs of the system included', async () => {
    const chile = await app.aCountry();
    const ana = await app.aPerson(chile, ['member']);
    const boss = await app.aPerson(chile, ['focal-point']);
    await ana.put('/api/v1/follows/concept/cluster').expect(204);
    await ana.put('/api/v1/notifications/preferences', { items: [{ kind: 'review-waiting', portal: false, email: false }] }).expect(200);
    await app.owner.query(
      `insert into notice (tenant_id, person_id, kind, subject, occurrence, params, at, silent) values ($1, $2, 'deposit-approved', 'x', '', $3, now(), false)`,
      [chile.id, ana.id, { resourceId: nothing }],
    );
    for (const table of ['follow', 'notice', 'notification_preference']) {
      const sql = `select 1 from ${table}`;
      expect(await asPerson(chile.id, ana.id, sql)).toHaveLength(1);
      expect(await asPerson(chile.id, boss.id, sql)).toEqual([]);
      expect(await asSystem(chile.id, sql)).toEqual([]);
    }
    const forge = `insert into notice (tenant_id, person_id, kind, subject, occurrence, params, at, silent) values ($1, $2, 'deposit-approved', 'y', '', '{}', now(), false)`;
    await expect(asPerson(chile.id, boss.id, forge, [chile.id, ana.id])).rejects.toThrow('row-level security');
    await expect(asPerson(chile.id, ana.id, 'update notice set kind = $1', ['review-waiting'])).rejects.toThrow('permission denied');
  });
});
