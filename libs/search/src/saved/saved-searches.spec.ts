import { type Member, TestApp, type TestTenant } from '#harness';
import { TenantDatabase } from '#platform';

const hour = 3_600_000;
const day = 24 * hour;

interface Notice {
  kind: string;
  text: string;
  detail: string | null;
  path: string | null;
}
interface Letter {
  content: { subject: string; action?: { url: string }; unsubscribeUrl: string };
  locale: string;
}

describe.each([{ engine: 'meilisearch', meilisearch: true }, { engine: 'postgres', meilisearch: false }])('a saved search on $engine', ({ meilisearch }) => {
  let portal: TestApp;
  let chile: TestTenant;
  let peru: TestTenant;
  let author: Member;

  beforeAll(async () => {
    portal = await TestApp.start({ meilisearch });
    chile = await portal.aCountry('cl');
    peru = await portal.aCountry('pe');
    author = await portal.aPerson(chile, ['focal-point']);
  });
  afterAll(() => portal?.stop());

  const load = async (visibility: string, titles: string[], who = author) => {
    const items = titles.map((title) => ({ type: 'study', language: 'es', titles: { es: title }, authors: [{ name: 'Ana' }], countries: ['cl'] }));
    const { body } = await who.post('/api/v1/resources/bulk', { visibility, items }).expect(200);
    await portal.settle();
    return (body as { results: { id: string }[] }).results.map(({ id }) => id);
  };
  const save = async (who: Member, wish: object) => (await who.post('/api/v1/saved-searches', { name: 'Lo mío', query: 'quinua', frequency: 'at-once', ...wish }).expect(201)).body as { id: string; version: number; nextAt: string | null };
  const noticesOf = async (who: Member) => ((await who.get('/api/v1/notifications?limit=50').expect(200)).body as { items: Notice[] }).items.filter(({ kind }) => kind === 'search-found');
  const mailsTo = async (who: Member) =>
    (await portal.owner.query<Letter>("select content, locale from mail where address = $1 and kind = 'notifications.notice' and content is not null order by queued_at, id", [who.email])).rows;
  const pass = async (time: number) => {
    portal.clock.advance(time);
    await portal.settle();
  };

  it('tells at once of what is new: in the portal and by mail, in the reader’s language, once however often it is delivered', async () => {
    const ana = await portal.aPerson(peru, ['member'], { locale: 'fr' });
    await load('public', ['Quinua de antes']);
    await pass(1000);
    await save(ana, {});
    const [id] = await load('public', ['Quinua real del altiplano']);
    await load('public', ['Nada que ver con ello']);
    expect(await noticesOf(ana)).toMatchObject([{ text: 'Nouveau dans votre recherche « Lo mío » : « Quinua real del altiplano »', path: `/resources/${id}` }]);
    const [mail, ...more] = await mailsTo(ana);
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ locale: 'fr', content: { subject: expect.stringContaining('Quinua real'), unsubscribeUrl: expect.stringContaining('/notifications/unsubscription/search-found/') } });
    await portal.owner.query("update delivery set state = 'waiting', published_at = null, done_at = null where name in ('resources.imported', 'search.wake-at-once', 'search.look-again', 'search.tell-of-finds', 'notifications.tell-person')");
    await portal.settle();
    expect([(await noticesOf(ana)).length, (await mailsTo(ana)).length]).toEqual([1, 1]);
  });

  it('goes by the words of a query whose other signs are no words', async () => {
    const ana = await portal.aPerson(peru, ['member']);
    await save(ana, { query: 'achira AND "²"' });
    await load('public', ['Almidón de achira', 'Nada que ver']);
    expect(await noticesOf(ana)).toMatchObject([{ text: expect.stringContaining('Almidón de achira') }]);
  });

  it('tells of a work once, though two searches of the same person find it', async () => {
    const ana = await portal.aPerson(peru, ['member']);
    await save(ana, { query: 'kiwicha' });
    await save(ana, { name: 'Otra', query: 'kiwicha andina' });
    await load('public', ['Kiwicha andina']);
    expect(await noticesOf(ana)).toHaveLength(1);
  });

  it('tells nobody of what is not for them, of what is their own, or of what only half fits', async () => {
    const [peruvian, chilean] = [await portal.aPerson(peru, ['member']), await portal.aPerson(chile, ['member'])];
    for (const who of [peruvian, chilean, author]) await save(who, { query: 'tarwi' });
    await save(peruvian, { name: 'Exacta', query: '"aceite de tarwi"' });
    await load('tenant', ['Tarwi de la casa']);
    expect([(await noticesOf(peruvian)).length, (await noticesOf(chilean)).length, (await noticesOf(author)).length]).toEqual([0, 1, 0]);
    const exact = await portal.aPerson(peru, ['member']);
    await save(exact, { query: '"harina de tarwi"' });
    await load('public', ['Tarwi en harina', 'La harina de tarwi']);
    expect(await noticesOf(exact)).toMatchObject([{ text: expect.stringContaining('La harina de tarwi') }]);
  });

  it('narrows by its filters as the page does', async () => {
    const ana = await portal.aPerson(peru, ['member']);
    await save(ana, { query: '', filters: { country: ['br'] } });
    await load('public', ['Algo de Chile']);
    expect(await noticesOf(ana)).toEqual([]);
  });

  it('gathers a day’s news in one notice at seven in the morning of its place, and a week’s on Monday', async () => {
    const [daily, weekly] = [await portal.aPerson(peru, ['member']), await portal.aPerson(peru, ['member'])];
    const { nextAt } = await save(daily, { query: 'cañihua', frequency: 'daily' });
    const monday = await save(weekly, { query: 'cañihua', frequency: 'weekly' });
    const local = (at: string | null) => new Intl.DateTimeFormat('en', { timeZone: 'America/Lima', weekday: 'short', hour: 'numeric', hourCycle: 'h23' }).format(new Date(at!));
    expect(local(nextAt)).toMatch(/07/);
    expect(local(monday.nextAt)).toMatch(/Mon.*07/);
    await load('public', ['Cañihua uno', 'Cañihua dos']);
    expect(await noticesOf(daily)).toEqual([]);
    await pass(day + 2 * hour);
    expect(await noticesOf(daily)).toMatchObject([{ text: '2 recursos nuevos en su búsqueda «Lo mío»', path: '/search?q=ca%C3%B1ihua' }]);
    await pass(day);
    expect(await noticesOf(daily)).toHaveLength(1);
    await pass(7 * day);
    expect(await noticesOf(weekly)).toHaveLength(1);
  });

  it('is silent when it is to be, and of what was published in silence for ever; and hears at once what waited for the morning', async () => {
    const ana = await portal.aPerson(peru, ['member']);
    const { id, version } = await save(ana, { query: 'maca', frequency: 'never' });
    await load('public', ['Maca negra']);
    await pass(hour);
    const { body } = await ana.patch(`/api/v1/saved-searches/${id}`, { frequency: 'daily' }, version).expect(200);
    await load('public', ['Maca roja']);
    expect(await noticesOf(ana)).toEqual([]);
    await ana.patch(`/api/v1/saved-searches/${id}`, { frequency: 'at-once' }, (body as { version: number }).version).expect(200);
    await portal.settle();
    expect((await noticesOf(ana)).map(({ text }) => text)).toEqual(['Nuevo en su búsqueda «Lo mío»: «Maca roja»']);
    await ana.delete(`/api/v1/saved-searches/${id}`).expect(204);
    await load('public', ['Maca amarilla']);
    expect(await noticesOf(ana)).toHaveLength(1);
  });

  it('sends no more mails once the link of one was followed, nor anything to who has left', async () => {
    const [ana, leo] = [await portal.aPerson(peru, ['member']), await portal.aPerson(peru, ['member'])];
    for (const who of [ana, leo]) await save(who, { query: 'oca' });
    await load('public', ['Oca morada']);
    const url = new URL((await mailsTo(ana))[0]!.content.unsubscribeUrl);
    await portal.nobody.post(url.pathname).expect(200);
    await portal.owner.query("update membership set state = 'suspended' where person_id = $1", [leo.id]);
    await load('public', ['Oca amarilla']);
    expect([(await noticesOf(ana)).length, (await mailsTo(ana)).length, (await mailsTo(leo)).length]).toEqual([2, 1, 1]);
  });

  it('is looked at by jobs of the system only, and never by another person’s', async () => {
    const ana = await portal.aPerson(peru, ['member']);
    const { id } = await save(ana, {});
    const db = portal.app.get(TenantDatabase);
    const colleague = await portal.aPerson(peru, ['focal-point']);
    const as = (personId: string | null, sql: string) => db.withinJob({ tenantId: peru.id, actorId: personId }, () => db.query(sql));
    for (const sql of ["select search.wake_at_once('{}', now())", 'select search.wake_due(now())']) await expect(as(colleague.id, sql)).rejects.toThrow('for jobs of the system only');
    expect(await as(colleague.id, `select 1 from saved_search where id = '${id}'`)).toEqual([]);
    await expect(as(null, `update saved_search set name = 'x' where id = '${id}' returning id`)).resolves.toEqual([]);
  });

  it('is its owner’s alone, and named, changed and counted as promised', async () => {
    const [ana, other] = [await portal.aPerson(peru, ['member']), await portal.aPerson(peru, ['focal-point'])];
    const { id, version } = await save(ana, { filters: { country: ['cl'], year: ['2010'] } });
    await other.get(`/api/v1/saved-searches/${id}`).expect(404);
    await other.patch(`/api/v1/saved-searches/${id}`, { name: 'Mía' }, version).expect(404);
    await other.delete(`/api/v1/saved-searches/${id}`).expect(404);
    expect(((await other.get('/api/v1/saved-searches').expect(200)).body as { items: object[] }).items).toEqual([]);
    await portal.nobody.post('/api/v1/saved-searches', { name: 'x', query: 'x' }).expect(401);
    await ana.post('/api/v1/saved-searches', { name: ' ', query: 'x', frequency: 'hourly' }).expect(422);
    await ana.patch(`/api/v1/saved-searches/${id}`, { name: 'Otra' }, version + 1).expect(412);
    const { body } = await ana.patch(`/api/v1/saved-searches/${id}`, { name: 'Otra' }, version).expect(200);
    expect(body).toMatchObject({ name: 'Otra', filters: { country: ['cl'], year: ['2010'] }, told: 0, version: version + 1 });
    const events = await portal.owner.query<{ text: string }>('select e::text as text from event e where e::text like $1', [`%${id}%`]);
    expect(events.rows).toEqual([]);
    for (let kept = 1; kept < 100; kept++) await save(ana, { frequency: 'never' });
    const refused = await ana.post('/api/v1/saved-searches', { name: 'Una más', query: 'x' }).expect(409);
    expect(refused.body).toMatchObject({ type: expect.stringContaining('too-many-saved-searches') });
  });
});
