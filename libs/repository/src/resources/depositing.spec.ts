import { randomUUID } from 'node:crypto';
import { Member, TestApp, type TestTenant } from '#harness';
import { type Answer, aDraft, aPublication, aSubmission, complete } from '../testing/deposits.js';

let portal: TestApp;
let chile: TestTenant;
let author: Member;
let curator: Member;
const path = (id: string) => `/api/v1/resources/${id}`;
const eventsOf = async (id: string) =>
  (await portal.owner.query<{ name: string }>('select name from event where subject = $1 order by seq', [id])).rows.map((row) => row.name);

beforeAll(async () => {
  portal = await TestApp.start({ meilisearch: false });
  chile = await portal.aCountry('cl');
  author = await portal.aPerson(chile, ['contributor'], { name: 'Ana Rojas' });
  curator = await portal.aPerson(chile, ['curator']);
});
afterAll(() => portal?.stop());

describe('beginning a draft', () => {
  it('takes nothing at all, and fills in what is known', async () => {
    const { body, headers } = await author.post('/api/v1/resources', {}).expect(201);
    expect(body).toMatchObject({ state: 'draft', language: 'es', type: null, titles: {}, countries: ['cl'], tenant: { code: 'cl' }, version: 1 });
    expect(body.depositor).toEqual({ id: author.id, name: 'Ana Rojas' });
    expect(body.may).toEqual({
      edit: true, discard: true, submit: true, comment: true, requestChanges: false, approve: false, publish: false, withdraw: false,
      assign: false, review: false, revise: false,
    });
    expect(headers['etag']).toBe('"1"');
    expect(await eventsOf(body.id)).toEqual(['resource.deposited']);
  });

  it('keeps everything it is given', async () => {
    const everything = {
      ...complete,
      titles: { es: 'Guía', pt: 'Guia', en: 'Guide', fr: 'Guide' },
      institution: 'CORFO',
      year: 2014,
      documentNumber: 'ID/WG.1/2014',
      place: 'Región de O’Higgins',
      countries: ['cl', 'ar'],
      sector: '11',
      valueChains: ['wine'],
      concepts: ['cluster', 'cluster'],
      links: [{ url: 'https://example.org/guia', label: 'Guía' }],
      visibility: 'shared',
      sharedWith: { tenants: ['br'], blocs: ['mercosur'] },
    };
    const { body } = await author.post('/api/v1/resources', everything).expect(201);
    expect(body).toMatchObject({ ...everything, concepts: ['cluster'] });
  });

  it.each([
    ['somebody who only reads', 'member'],
    ['an observer', 'observer'],
  ] as const)('is refused to %s', async (_, role) => {
    const reader = await portal.aPerson(chile, [role]);
    await reader.post('/api/v1/resources', complete).expect(403);
    expect((await reader.get('/api/v1/resources?mine=true').expect(200)).body.items).toEqual([]);
  });

  it('is refused to nobody', () => portal.nobody.post('/api/v1/resources', complete).expect(401));

  it('points at every fault', async () => {
    const { body } = await author
      .post('/api/v1/resources', {
        type: 'poem', titles: { de: 'x' }, year: 20014, countries: ['xx'], links: [{ url: 'javascript:alert(1)' }], colour: 'red', concepts: ['nothing-known'],
      })
      .expect(422);
    expect(body.errors.map((error: { pointer: string }) => error.pointer).sort()).toEqual(
      ['/colour', '/countries/0', '/links/0/url', '/titles/de', '/type', '/year'],
    );
    const unnamed = await author.post('/api/v1/resources', { concepts: ['cluster', 'no-such-thing'] }).expect(422);
    expect(unnamed.body.errors).toMatchObject([{ pointer: '/concepts/1', detail: expect.stringContaining('no-such-thing') }]);
    const shared = await author.post('/api/v1/resources', { sharedWith: { tenants: ['cl', 'no-such'], blocs: [] } }).expect(422);
    expect(shared.body.errors).toMatchObject([{ pointer: '/sharedWith/tenants/1', detail: 'Este espacio no existe.' }]);
  });

  it.each(['https://ana:secreto@example.org/guia', 'https://ana@example.org', 'https://example.org\\@otra.example', 'ftp://example.org/guia', 'data:text/html,hola', 'file:///etc/passwd', 'JaVaScRiPt:alert(1)'])(
    'refuses the link %s',
    async (url) => {
      const links = [{ url: 'http://example.org' }, { url }];
      const { body } = await author.post('/api/v1/resources', { links }).expect(422);
      expect(body.errors).toMatchObject([{ pointer: '/links/1/url' }]);
      const { id } = await aDraft(author);
      await author.patch(path(id), { links }, 1).expect(422);
    },
  );

  it('names as authors people of its own tenant, who are active, and nobody else', async () => {
    const colleague = await portal.aPerson(chile, ['member']);
    const left = await portal.aPerson(chile, ['member']);
    const foreigner = await portal.aPerson(await portal.aCountry('uy'), ['contributor']);
    await portal.owner.query("update membership set state = 'suspended' where person_id = $1", [left.id]);
    const by = (...ids: string[]) => ({ authors: ids.map((personId) => ({ name: 'Alguien', personId })) });
    for (const stranger of [left.id, foreigner.id, randomUUID()]) {
      const { body } = await author.post('/api/v1/resources', by(colleague.id, stranger)).expect(422);
      expect(body.errors).toEqual([{ pointer: '/authors/1/personId', code: 'repository:fields.unknown_author', detail: 'No es una persona activa de este espacio.' }]);
    }
    const { id } = (await author.post('/api/v1/resources', by(author.id, colleague.id)).expect(201)).body;
    await author.patch(path(id), by(foreigner.id), 1).expect(422);
    // Whoever was named while they were here stays the author of what they wrote.
    await portal.owner.query("update person set state = 'suspended' where id = $1", [colleague.id]);
    await author.post('/api/v1/resources', by(colleague.id)).expect(422);
    await author.patch(path(id), by(colleague.id), 1).expect(200);
  });

  it('survives text that a database would choke on', async () => {
    const { body } = await author.post('/api/v1/resources', { titles: { es: 'a\0b\ud800c' } }).expect(201);
    expect(body.titles.es).toBe('ab\ufffdc');
  });
});

describe('saving a draft', () => {
  it('changes only the fields that are sent, and moves the version', async () => {
    const { id } = await aDraft(author);
    const { body, headers } = await author.patch(path(id), { year: 2013, titles: { es: 'Otro', pt: '' } }, 1).expect(200);
    expect(body).toMatchObject({ year: 2013, titles: { es: 'Otro' }, abstracts: complete.abstracts, version: 2 });
    expect(body.titles).not.toHaveProperty('pt');
    expect(headers['etag']).toBe('"2"');
    expect(await eventsOf(id)).toEqual(['resource.deposited', 'resource.changed']);
  });

  it('clears a field with null', async () => {
    const { id } = await aDraft(author, { ...complete, year: 2013 });
    expect((await author.patch(path(id), { year: null, type: null }, 1).expect(200)).body).toMatchObject({ year: null, type: null });
  });

  it('asks for the version', async () => {
    const { id } = await aDraft(author);
    await author.patch(path(id), { year: 2013 }).expect(428);
  });

  it('by two people at once: the second gets the current version back and loses nothing', async () => {
    const { id } = await aDraft(author);
    const answers = await Promise.all([
      author.patch(path(id), { titles: { es: 'De la autora' } }, 1),
      curator.patch(path(id), { titles: { es: 'De la curadora' } }, 1),
    ]);
    expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([200, 412]);
    const won = answers.find((answer) => answer.status === 200)!.body as Answer;
    const lost = answers.find((answer) => answer.status === 412)!.body;
    expect(lost).toMatchObject({ currentVersion: 2, current: { id, version: 2, titles: won.titles } });
    await author.patch(path(id), { titles: { es: 'Los dos' } }, lost.currentVersion).expect(200);
    expect(await eventsOf(id)).toEqual(['resource.deposited', 'resource.changed', 'resource.changed']);
  });

  it('is refused to a colleague who may only read, and to one who did not write it', async () => {
    const { id } = await aDraft(author);
    const colleague = await portal.aPerson(chile, ['contributor']);
    await colleague.get(path(id)).expect(404);
    await colleague.patch(path(id), { year: 2013 }, 1).expect(404);
    const published = await aPublication(author, curator);
    await colleague.patch(path(published.id), { year: 2013 }, published.version).expect(403);
    await author.patch(path(published.id), { year: 2013 }, published.version).expect(409);
  });

  it('waits while a curator reads, but not for the curator', async () => {
    const { id, version } = await aSubmission(author);
    const refused = await author.patch(path(id), { year: 2013 }, version).expect(409);
    expect(refused.body).toMatchObject({ state: 'submitted', title: 'Ya no está en ese paso' });
    await curator.patch(path(id), { year: 2013 }, version).expect(200);
  });

  it('answers for another tenant’s draft exactly as for none', async () => {
    const { id } = await aDraft(author);
    const foreigner = await portal.aPerson(await portal.aCountry('pe'), ['focal-point', 'curator']);
    const strip = ({ status, body, headers }: { status: number; body: { instance?: string }; headers: Record<string, string> }) => {
      const { instance: _, ...rest } = body;
      return { status, rest, type: headers['content-type'] };
    };
    for (const call of [
      (of: string) => foreigner.get(path(of)),
      (of: string) => foreigner.patch(path(of), { year: 2013 }, 1),
      (of: string) => foreigner.delete(path(of)),
      (of: string) => foreigner.post(`${path(of)}/submission`),
      (of: string) => foreigner.post(`${path(of)}/comments`, { text: 'hola' }),
      (of: string) => foreigner.get(`${path(of)}/comments`),
    ]) {
      expect(strip(await call(id))).toEqual(strip(await call(randomUUID())));
    }
    expect((await author.get(path(id)).expect(200)).body.version).toBe(1);
  });
});

describe('throwing a draft away', () => {
  it('leaves nothing but the trail', async () => {
    const { id } = await aDraft(author);
    await author.request('post', `${path(id)}/files`).attach('file', Buffer.from('texto'), 'nota.txt').expect(201);
    await author.delete(path(id)).expect(204);
    await author.get(path(id)).expect(404);
    await portal.settle();
    const left = await portal.owner.query('select 1 from resource_file where resource_id = $1 union all select 1 from resource_text where resource_id = $1', [id]);
    expect(left.rowCount).toBe(0);
    expect(await eventsOf(id)).toEqual(['resource.deposited', 'resource.changed', 'resource.discarded']);
  });

  it('is not possible once it was handed in', async () => {
    const { id } = await aSubmission(author);
    await author.delete(path(id)).expect(409);
    await author.get(path(id)).expect(200);
  });
});
