import { type Member, TestApp, type TestTenant } from '#harness';
import { deliverAgain, mailsTo, noticesOf, publish } from '../testing/people.js';
import { ask, aWish, read } from '../testing/a-request.js';

describe('a request for knowledge', () => {
  let app: TestApp;
  let chile: TestTenant;
  let brazil: TestTenant;
  let asker: Member;
  let knower: Member;
  let curator: Member;

  beforeAll(async () => {
    app = await TestApp.start({ meilisearch: false });
    chile = await app.aCountry('cl');
    brazil = await app.aCountry('br');
    asker = await app.aPerson(chile, ['member'], { name: 'Rosa' });
    knower = await app.aPerson(brazil, ['contributor'], { locale: 'pt' });
    curator = await app.aPerson(brazil, ['curator']);
  });
  afterAll(() => app?.stop());

  const close = (caller: Member, { id, version }: { id: string; version: number }, body: object) =>
    caller.post(`/api/v1/requests/${id}/closure`, body).set('if-match', `"${version}"`);

  it('is matched at once to resources and to those who published them, answered with a link, thanked and closed as met', async () => {
    const resource = await publish(knower, curator, { concepts: ['cluster'] });
    const elsewhere = await publish(knower, curator, { concepts: ['governance'] });
    const opened = await ask(asker, { concepts: ['cluster'] });
    expect(opened).toMatchObject({ state: 'open', country: 'cl', answers: 0, may: { edit: true, close: true, answer: true } });
    const { body: matches } = await asker.get(`/api/v1/requests/${opened.id}/matches`).expect(200);
    expect(matches.items).toMatchObject([{ resource: { id: resource }, concepts: ['cluster'], sector: false }]);
    expect(JSON.stringify(matches)).not.toContain(elsewhere);
    await app.settle();
    const told = (await noticesOf(knower)).filter(({ kind }) => kind === 'request-opened');
    expect(told).toMatchObject([{ text: 'Chile pergunta: “¿Quién ha formado un clúster de turismo rural?”', path: `/requests/${opened.id}` }]);
    expect((await noticesOf(curator)).map(({ kind }) => kind)).toContain('request-opened');
    expect((await mailsTo(app, knower)).some((subject) => subject.startsWith('Chile pergunta'))).toBe(true);
    expect((await noticesOf(asker)).map(({ kind }) => kind)).not.toContain('request-opened');

    const answered = (await knower.post(`/api/v1/requests/${opened.id}/answers`, { text: 'Veja esta guia.', resourceIds: [resource] }).expect(201)).body;
    expect(answered).toMatchObject({ state: 'answered', answers: 1, may: { edit: false, close: false, answer: true } });
    await app.settle();
    expect((await noticesOf(asker))[0]).toMatchObject({ kind: 'request-answered', text: 'Brasil respondió a su consulta «¿Quién ha formado un clúster de turismo rural?»' });

    await close(knower, opened, { outcome: 'met' }).expect(403);
    await close(asker, { ...opened, version: 99 }, { outcome: 'met' }).expect(412);
    const { given } = await read(asker, opened.id);
    await close(asker, opened, { outcome: 'met', answerId: given[0]!.id, thanks: 'Nos ahorró meses.' }).expect(200);
    expect(await read(knower, opened.id)).toMatchObject({
      state: 'met', thanks: 'Nos ahorró meses.', given: [{ helped: true, resources: [{ id: resource }], may: { takeBack: false } }],
      may: { edit: false, close: false, answer: false },
    });
    await app.settle();
    await deliverAgain(app, 'request.closed');
    const ends = (await noticesOf(knower)).filter(({ kind }) => kind === 'request-closed');
    expect(ends).toMatchObject([{ text: 'A consulta “¿Quién ha formado un clúster de turismo rural?” foi atendida', detail: 'Quem perguntou agradece: Nos ahorró meses.' }]);
    await close(asker, await read(asker, opened.id), { outcome: 'unmet' }).expect(409);
    await knower.post(`/api/v1/requests/${opened.id}/answers`, { text: 'Tarde' }).expect(409);
  });

  it('is found by state, country, concept and asker, and shows what each country still waits for', async () => {
    const open = await ask(asker, { title: 'Abierta' });
    const unmet = await ask(asker, { title: 'Sin resolver', concepts: [] });
    await close(asker, unmet, { outcome: 'unmet' }).expect(200);
    const titles = async (query: string, who: Member = knower) => ((await who.get(`/api/v1/requests?${query}`).expect(200)).body.items as { title: string }[]).map(({ title }) => title);
    expect(await titles('state=open&country=cl')).toEqual(['Abierta']);
    expect(await titles('state=unmet')).toEqual(['Sin resolver']);
    expect(await titles('mine=true')).toEqual([]);
    expect(await titles('mine=true&state=open', asker)).toEqual(['Abierta']);
    expect(await titles('concept=cluster&state=open')).toEqual(['Abierta']);
    expect(await titles('country=br')).toEqual([]);
    const first = (await knower.get('/api/v1/requests?limit=1').expect(200)).body;
    expect(await titles(`limit=1&cursor=${first.next}`)).toEqual(['Abierta']);
    const { body: demand } = await knower.get('/api/v1/requests/demand').expect(200);
    expect(demand.items).toContainEqual({ country: 'cl', asked: 3, waiting: 1, met: 1, unmet: 1 });
    await close(asker, open, { outcome: 'met' }).expect(200);
  });

  it('is seen by exactly those it is addressed to, in lists, counts and matches alike', async () => {
    const mexican = await app.aPerson(await app.aCountry('mx'), ['contributor']);
    const { id } = await ask(asker, { visibility: 'shared', blocs: ['mercosur'], title: 'Solo para el bloque' });
    const uruguay = await app.aPerson(await app.aCountry('uy'), ['contributor']);
    const visible = async (reader: Pick<Member, 'get'>) => (await reader.get(`/api/v1/requests/${id}`)).status;
    expect(await visible(uruguay)).toBe(200);
    for (const stranger of [mexican, app.nobody]) {
      expect(await visible(stranger)).toBe(404);
      expect(JSON.stringify((await stranger.get('/api/v1/requests').expect(200)).body)).not.toContain('Solo para el bloque');
      expect((await stranger.get(`/api/v1/requests/${id}/matches`)).status).toBe(404);
    }
    await mexican.post(`/api/v1/requests/${id}/answers`, { text: 'Hola' }).expect(404);
    expect((await app.nobody.get('/api/v1/requests/demand').expect(200)).body.items).toEqual([]);
  });

  it('links only to resources that each reader may see', async () => {
    const inner = await publish(knower, curator, { visibility: 'tenant', titles: { es: 'Documento interno' } });
    const { id } = await ask(asker, {});
    const stranger = await asker.post(`/api/v1/requests/${id}/answers`, { text: 'Ver', resourceIds: [inner] }).expect(422);
    expect(stranger.body.errors).toMatchObject([{ pointer: '/resourceIds/0', code: 'exchange:fields.unknown_resource' }]);
    await knower.post(`/api/v1/requests/${id}/answers`, { text: 'Ver', resourceIds: [inner] }).expect(201);
    expect((await read(asker, id)).given[0]!.resources).toEqual([]);
    expect(JSON.stringify(await read(asker, id))).not.toContain(inner);
    expect((await read(knower, id)).given[0]!.resources).toMatchObject([{ id: inner }]);
  });

  it('points at what is wrong with it', async () => {
    const errors = async (wish: object) => (await asker.post('/api/v1/requests', aWish(wish)).expect(422)).body.errors as object[];
    expect(await errors({ title: ' ' })).toMatchObject([{ pointer: '/title' }]);
    expect(await errors({ deadline: '2001-01-01' })).toMatchObject([{ pointer: '/deadline', code: 'exchange:fields.deadline_past' }]);
    expect(await errors({ visibility: 'shared' })).toMatchObject([{ pointer: '/blocs', code: 'exchange:fields.bloc_needed' }]);
    const { id } = await ask(asker);
    const { version } = await read(asker, id);
    const elsewhere = await ask(asker);
    await knower.post(`/api/v1/requests/${elsewhere.id}/answers`, { text: 'Otra' }).expect(201);
    const other = (await read(asker, elsewhere.id)).given[0]!.id;
    expect((await close(asker, { id, version }, { outcome: 'met', answerId: other }).expect(422)).body.errors).toMatchObject([{ pointer: '/answerId' }]);
    await app.nobody.post('/api/v1/requests', aWish()).expect(401);
    await (await app.aPerson(chile, ['observer'])).post('/api/v1/requests', aWish()).expect(403);
    await asker.patch(`/api/v1/requests/${id}`, { title: 'x' }).expect(428);
  });

  it('lets an answer be taken back by its writer alone, while it is open', async () => {
    const { id } = await ask(asker);
    await knower.post(`/api/v1/requests/${id}/answers`, { text: 'Me equivoqué' }).expect(201);
    const answer = (await read(knower, id)).given[0]!.id;
    await asker.delete(`/api/v1/requests/${id}/answers/${answer}`).expect(403);
    await knower.delete(`/api/v1/requests/${id}/answers/${answer}`).expect(204);
    expect(await read(asker, id)).toMatchObject({ state: 'open', given: [] });
    const { body: trail } = await (await app.aPerson(brazil, ['focal-point'])).get('/api/v1/audit?name=request.answer-taken-back').expect(200);
    expect(trail.items).toHaveLength(1);
  });

  it('is marked overdue once its day is over where it was asked, and its asker reminded once for each deadline', async () => {
    const overdue = async () => (await noticesOf(asker)).filter(({ kind }) => kind === 'request-overdue');
    const day = (ahead: number) => new Date(app.clock.now().getTime() + ahead * 86_400_000).toISOString().slice(0, 10);
    const { id, version } = await ask(asker, { deadline: day(2) });
    await asker.patch(`/api/v1/requests/${id}`, { deadline: day(5) }).set('if-match', `"${version}"`).expect(200);
    app.clock.advance(4 * 86_400_000);
    await app.settle();
    expect(await read(asker, id)).toMatchObject({ overdue: false });
    app.clock.advance(3 * 86_400_000);
    await app.settle();
    await deliverAgain(app, 'exchange.watch-deadline');
    await deliverAgain(app, 'request.overdue');
    expect(await read(asker, id)).toMatchObject({ overdue: true, state: 'open' });
    expect(await overdue()).toMatchObject([{ path: `/requests/${id}` }]);
    const again = await read(asker, id);
    await asker.patch(`/api/v1/requests/${id}`, { deadline: day(3) }).set('if-match', `"${again.version}"`).expect(200);
    expect(await read(asker, id)).toMatchObject({ overdue: false });
    app.clock.advance(5 * 86_400_000);
    await app.settle();
    expect(await overdue()).toHaveLength(2);
  });
});
