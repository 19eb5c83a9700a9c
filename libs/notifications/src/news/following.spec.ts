import { type Member, TestApp, type TestTenant } from '#harness';
import { accept, deliverAgain, handIn, mailsTo, noticesOf, publish } from '../testing/deposit.js';

describe('a follower hears of something new', () => {
  let app: TestApp;
  let chile: TestTenant;
  let paraguay: TestTenant;
  let author: Member;
  let curator: Member;

  beforeAll(async () => {
    app = await TestApp.start({ meilisearch: false });
    chile = await app.aCountry('cl');
    paraguay = await app.aCountry('py');
    author = await app.aPerson(chile, ['contributor']);
    curator = await app.aPerson(chile, ['curator']);
  });
  afterAll(() => app?.stop());

  const aFollower = async (tenant: TestTenant, things: string[], options: Parameters<TestApp['aPerson']>[2] = {}): Promise<Member> => {
    const person = await app.aPerson(tenant, ['member'], options);
    for (const thing of things) await person.put(`/api/v1/follows/${thing}`).expect(204);
    return person;
  };

  it('in another country, once in the portal and once by mail, in the own language, though it came two ways', async () => {
    const ana = await aFollower(paraguay, ['concept/cluster', 'country/cl'], { locale: 'pt' });
    const id = await publish(author, curator, { visibility: 'network' });
    await app.settle();
    expect(await noticesOf(ana)).toMatchObject([
      {
        kind: 'resource-published',
        text: 'Novo no que você segue: “Guia de arranjos produtivos”',
        detail: 'Porque você segue: arranjo produtivo local e Chile',
        path: `/resources/${id}`,
        readAt: null,
      },
    ]);
    const [mail, ...more] = await mailsTo(app, ana);
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ kind: 'notifications.notice', state: 'kept', locale: 'pt', tenant_id: paraguay.id });
    expect(mail!.content!.subject).toBe('Novo no que você segue: “Guia de arranjos produtivos”');
    expect(mail!.content!.action!.url).toBe(`http://localhost:3000/pt/resources/${id}`);
    expect(mail!.content!.unsubscribeUrl).toMatch(/^http:\/\/localhost:3000\/api\/v1\/notifications\/unsubscription\/resource-published\//);
  });

  it('once, however often the event and the order to tell are delivered', async () => {
    const ana = await aFollower(paraguay, ['concept/value-chain']);
    await publish(author, curator, { visibility: 'public', concepts: ['value-chain'] });
    await app.settle();
    expect(await deliverAgain(app, 'resource.published')).toBeGreaterThan(0);
    expect(await deliverAgain(app, 'notifications.tell-person')).toBeGreaterThan(0);
    expect(await deliverAgain(app, 'platform.deliver-mail')).toBeGreaterThan(0);
    expect(await noticesOf(ana)).toHaveLength(1);
    expect(await mailsTo(app, ana)).toHaveLength(1);
  });

  it('by one mail where the same person follows it in two tenants, and finds it in both', async () => {
    const cluster = await app.aCluster(paraguay);
    const ana = await aFollower(paraguay, []);
    await app.join(ana.id, cluster, ['member']);
    await ana.in('py').put('/api/v1/follows/concept/cluster-policy').expect(204);
    await ana.in(cluster.code).put('/api/v1/follows/concept/cluster-policy').expect(204);
    await publish(author, curator, { concepts: ['cluster-policy'] });
    await app.settle();
    expect(await noticesOf(ana.in('py'))).toHaveLength(1);
    expect(await noticesOf(ana.in(cluster.code))).toHaveLength(1);
    expect(await mailsTo(app, ana)).toHaveLength(1);
  });

  it('of a cluster that one follows, when it deposits', async () => {
    const cluster = await app.aCluster(chile);
    const manager = await app.aPerson(cluster, ['cluster-manager']);
    const ana = await aFollower(paraguay, [`cluster/${cluster.code}`]);
    await publish(manager, manager, { concepts: [], visibility: 'network' });
    await app.settle();
    expect(await noticesOf(ana)).toHaveLength(1);
  });

  describe('only within the audience', () => {
    const thing = 'concept/cluster-initiative';
    const concepts = ['cluster-initiative'];
    let inChile: Member;
    let inParaguay: Member;
    let inBrazil: Member;

    beforeAll(async () => {
      inChile = await aFollower(chile, [thing]);
      inParaguay = await aFollower(paraguay, [thing]);
      inBrazil = await aFollower(await app.aCountry('br'), [thing]);
    });

    const hearing = async (wish: object): Promise<string[]> => {
      const before = new Map<Member, number>();
      const everybody = [inChile, inParaguay, inBrazil];
      for (const person of everybody) before.set(person, (await mailsTo(app, person)).length);
      const id = await publish(author, curator, { concepts, ...wish });
      await app.settle();
      const heard: string[] = [];
      for (const [index, person] of everybody.entries()) {
        const told = (await noticesOf(person)).filter(({ path }) => path === `/resources/${id}`).length;
        const mailed = (await mailsTo(app, person)).length - before.get(person)!;
        expect(told).toBe(mailed);
        if (told) heard.push(['cl', 'py', 'br'][index]!);
      }
      return heard;
    };

    it('of one tenant', async () => expect(await hearing({ visibility: 'tenant' })).toEqual(['cl']));
    it('of named tenants', async () =>
      expect(await hearing({ visibility: 'shared', sharedWith: { tenants: ['py'], blocs: [] } })).toEqual(['cl', 'py']));
    it('of a bloc', async () =>
      expect(await hearing({ visibility: 'shared', sharedWith: { tenants: [], blocs: ['mercosur'] } })).toEqual(['cl', 'py', 'br']));
    it('of the network', async () => expect(await hearing({ visibility: 'network' })).toEqual(['cl', 'py', 'br']));
    it('of everybody', async () => expect(await hearing({ visibility: 'public' })).toEqual(['cl', 'py', 'br']));

    it('and nothing is on its way to the others, not even unread', async () => {
      const id = await publish(author, curator, { concepts, visibility: 'tenant' });
      await app.settle();
      const { rows } = await app.owner.query("select tenant_id from delivery where name = 'notifications.tell-person' and payload::text like $1 and actor_id = any($2)", [
        `%${id}%`, [inParaguay.id, inBrazil.id],
      ]);
      expect(rows).toEqual([]);
    });

    it('of a draft nobody, until it is published', async () => {
      const id = await handIn(author, { concepts });
      await app.settle();
      expect((await noticesOf(inChile)).filter(({ path }) => path === `/resources/${id}`)).toEqual([]);
      await accept(curator, id);
      await app.settle();
      expect((await noticesOf(inChile)).filter(({ path }) => path === `/resources/${id}`)).toHaveLength(1);
    });

    it('and when the audience grows, those who had not heard of it, and they only', async () => {
      const id = await publish(author, curator, { concepts, visibility: 'tenant' });
      await app.settle();
      const seen = await curator.get(`/api/v1/resources/${id}`).expect(200);
      await curator.post(`/api/v1/resources/${id}/publication`, { visibility: 'network' }).set('if-match', seen.headers['etag']!).expect(200);
      await app.settle();
      for (const person of [inChile, inParaguay, inBrazil]) {
        expect((await noticesOf(person)).filter(({ path }) => path === `/resources/${id}`)).toHaveLength(1);
      }
    });
  });

  it('unless it was there before they followed', async () => {
    const id = await publish(author, curator, { concepts: ['value-chain'] });
    await app.settle();
    const ana = await aFollower(paraguay, ['concept/value-chain']);
    const seen = await curator.get(`/api/v1/resources/${id}`).expect(200);
    await curator.patch(`/api/v1/resources/${id}`, { place: 'Talca' }, seen.body.version as number).expect(200);
    await app.settle();
    expect(await noticesOf(ana)).toEqual([]);
  });

  it('not of what they deposited or published themselves', async () => {
    await author.put('/api/v1/follows/concept/cluster-development').expect(204);
    await curator.put('/api/v1/follows/concept/cluster-development').expect(204);
    await publish(author, curator, { concepts: ['cluster-development'] });
    await app.settle();
    for (const person of [author, curator]) {
      expect((await noticesOf(person)).filter(({ kind }) => kind === 'resource-published')).toEqual([]);
    }
  });

  it('not when they are suspended, everywhere or here, or have left, nor when that happens while the notice is on its way', async () => {
    const thing = ['concept/agglomeration-economies'];
    const wish = { concepts: ['agglomeration-economies'] };
    const everywhere = await aFollower(paraguay, thing);
    const here = await aFollower(paraguay, thing);
    const gone = await aFollower(paraguay, thing);
    const late = await aFollower(paraguay, thing);
    await app.owner.query("update person set state = 'suspended' where id = $1", [everywhere.id]);
    await app.owner.query("update membership set state = 'suspended' where person_id = $1", [here.id]);
    await app.owner.query('delete from membership where person_id = $1', [gone.id]);
    // Held up, so that suspension overtakes the order to tell.
    await app.owner.query(`create function hold_up() returns trigger language plpgsql as $$ begin
      if new.actor_id = '${late.id}' then new.due_at := new.due_at + interval '1 hour'; end if; return new; end $$`);
    await app.owner.query('create trigger hold_up before insert on delivery for each row execute function hold_up()');
    await publish(author, curator, wish);
    await app.settle();
    await app.owner.query('drop trigger hold_up on delivery');
    await app.owner.query("update person set state = 'suspended' where id = $1", [late.id]);
    const held = await app.owner.query("update delivery set due_at = due_at - interval '1 hour' where actor_id = $1 and state = 'waiting'", [late.id]);
    expect(held.rowCount).toBe(1);
    await app.settle();
    const people = [everywhere, here, gone, late].map(({ id }) => id);
    const { rows } = await app.owner.query('select person_id from notice where person_id = any($1) union select person_id from mail where person_id = any($1)', [people]);
    expect(rows).toEqual([]);
  });

  it('of many at once by one notice and one mail', async () => {
    const ana = await aFollower(paraguay, ['concept/collective-efficiency']);
    const items = ['Uno', 'Dos', 'Tres'].map((title) => ({ type: 'study', language: 'es', titles: { es: title }, concepts: ['collective-efficiency'] }));
    const leader = await app.aPerson(chile, ['focal-point']);
    await leader.post('/api/v1/resources/bulk', { visibility: 'network', items }).expect(200);
    await app.settle();
    expect(await noticesOf(ana)).toMatchObject([{ text: '3 recursos nuevos de Chile en lo que sigue', path: '/places/cl' }]);
    expect(await mailsTo(app, ana)).toHaveLength(1);
    expect(await deliverAgain(app, 'resources.imported')).toBeGreaterThan(0);
    expect(await noticesOf(ana)).toHaveLength(1);
  });

  it('and reads, when it is out of reach, only that it is', async () => {
    const ana = await aFollower(paraguay, ['concept/cluster-development-agent']);
    const id = await publish(author, curator, { concepts: ['cluster-development-agent'], titles: { es: 'Título reservado' } });
    await app.settle();
    const seen = await curator.get(`/api/v1/resources/${id}`).expect(200);
    await curator.post(`/api/v1/resources/${id}/publication`, { visibility: 'tenant' }).set('if-match', seen.headers['etag']!).expect(200);
    await app.settle();
    expect(await noticesOf(ana)).toMatchObject([{ text: 'Este aviso se refiere a algo que ya no está a su alcance.', detail: null, path: null }]);
  });
});
