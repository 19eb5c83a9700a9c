import { Member, TestApp, type TestTenant } from '#harness';
import { ContentSweeping } from '../files/content-sweeping.service.js';
import { type Answer, aDraft, aPublication, aSubmission, complete, decide } from '../testing/deposits.js';

let portal: TestApp;
let tenant: TestTenant;
let author: Member;
let curator: Member;
const day = 24 * 60 * 60 * 1000;
const path = (id: string) => `/api/v1/resources/${id}`;

beforeAll(async () => {
  portal = await TestApp.start({ meilisearch: false });
  tenant = await portal.aCountry();
  author = await portal.aPerson(tenant, ['contributor']);
  curator = await portal.aPerson(tenant, ['curator'], { name: 'Curadora' });
});
afterAll(() => portal?.stop());

const versionsOf = async (id: string, reader: { get: Member['get'] } = portal.nobody) => (await reader.get(`${path(id)}/versions`).expect(200)).body.items;

describe('the versions of a published work', () => {
  it('are all kept, one for each sitting, and read by whoever reads the work', async () => {
    const published = await aPublication(author, curator, { visibility: 'public' });
    expect(await versionsOf(published.id)).toEqual([{ number: 1, since: published['publishedAt'], until: null, endedThrough: null, endedBy: null }]);
    portal.clock.advance(1 * day);
    let { version } = (await curator.patch(path(published.id), { titles: { es: 'Guía' } }, published.version).expect(200)).body as Answer;
    ({ version } = (await curator.patch(path(published.id), { titles: { es: 'Guía corregida' } }, version).expect(200)).body as Answer);
    expect(await versionsOf(published.id)).toHaveLength(2);
    portal.clock.advance(1 * day);
    await curator.patch(path(published.id), { year: 2016 }, version).expect(200);
    const all = await versionsOf(published.id);
    expect(all).toMatchObject([{ number: 1, endedThrough: 'correction', endedBy: null }, { number: 2, until: expect.any(String) }, { number: 3, until: null }]);
    expect([all[0].until, all[1].until]).toEqual([all[1].since, all[2].since]);
    expect((await versionsOf(published.id, author))[0].endedBy).toBe('Curadora');
    const read = async (number: number) => (await portal.nobody.get(`${path(published.id)}/versions/${number}`).expect(200)).body.description;
    expect(await read(1)).toMatchObject({ titles: complete.titles, year: null });
    expect(await read(2)).toMatchObject({ titles: { es: 'Guía corregida' }, year: null });
    expect(await read(3)).toMatchObject({ titles: { es: 'Guía corregida' }, year: 2016 });
    await portal.nobody.get(`${path(published.id)}/versions/4`).expect(404);
  });

  it('are not made by who may see it, nor by saving the same again', async () => {
    const published = await aPublication(author, curator, { visibility: 'network' });
    const shown = (await decide(curator, published, 'publication', { visibility: 'public' }).expect(200)).body as Answer;
    await curator.patch(path(published.id), { titles: complete.titles }, shown.version).expect(200);
    expect(await versionsOf(published.id)).toHaveLength(1);
  });

  it('keep their files, also from the broom, after somebody removed them', async () => {
    const submitted = await aSubmission(author);
    await curator.request('post', `${path(submitted.id)}/files`).attach('file', Buffer.from('lo que decía antes'), 'antes.txt').expect(201);
    await portal.settle();
    const second = await portal.aPerson({ id: (await portal.owner.query('select tenant_id as id from resource where id = $1', [submitted.id])).rows[0].id, code: '' }, ['curator']);
    const approved = (await decide(second, (await second.get(path(submitted.id))).body, 'approval').expect(200)).body as Answer;
    const published = (await decide(second, approved, 'publication', { visibility: 'public' }).expect(200)).body as Answer;
    await second.delete(published.files[0]!.href).expect(204);
    const { body } = await portal.nobody.get(`${path(published.id)}/versions/1`).expect(200);
    expect(body.files).toMatchObject([{ name: 'antes.txt' }]);
    portal.clock.advance(3 * day);
    await portal.app.get(ContentSweeping, { strict: false }).sweep((await portal.network()).id);
    const file = await portal.nobody.get(body.files[0].href).buffer(true).parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => done(null, Buffer.concat(chunks)));
    }).expect(200);
    expect(file.body.toString()).toBe('lo que decía antes');
    expect(file.headers['content-disposition']).toMatch(/^attachment/);
  });

  it('are nobody’s who may not read the work, and gone with a work that was withdrawn', async () => {
    const published = await aPublication(author, curator, { visibility: 'tenant' });
    await curator.patch(path(published.id), { year: 2002 }, published.version).expect(200);
    const stranger = await portal.aPerson(await portal.aCountry(), ['curator']);
    for (const reader of [stranger, portal.nobody]) {
      await reader.get(`${path(published.id)}/versions`).expect(404);
      await reader.get(`${path(published.id)}/versions/1`).expect(404);
    }
    await author.get(`${path(published.id)}/versions/1`).expect(200);
    await curator.post(`${path(published.id)}/withdrawal`, { reason: 'Error de fondo' }).expect(200);
    await author.get(`${path(published.id)}/versions`).expect(404);
    await author.get(`${path(published.id)}/versions/1`).expect(404);
  });

  it('stay with whom they were for, with their files, when the work is opened to more', async () => {
    const draft = await aDraft(author);
    await author.request('post', `${path(draft.id)}/files`).attach('file', Buffer.from('sólo para la casa'), 'interno.txt').expect(201);
    await author.post(`${path(draft.id)}/submission`).expect(200);
    await portal.settle();
    const approved = (await decide(curator, (await curator.get(path(draft.id))).body, 'approval').expect(200)).body as Answer;
    const within = (await decide(curator, approved, 'publication', { visibility: 'tenant' }).expect(200)).body as Answer;
    await curator.delete(within.files[0]!.href).expect(204);
    const cleaned = (await curator.get(path(draft.id)).expect(200)).body as Answer;
    const corrected = (await curator.patch(path(draft.id), { titles: { es: 'Para todo el mundo' } }, cleaned.version).expect(200)).body as Answer;
    const opened = (await decide(await portal.aPerson(tenant, ['curator']), corrected, 'publication', { visibility: 'public' }).expect(200)).body as Answer;
    const colleague = await portal.aPerson(tenant, ['member']);
    const kept = (await colleague.get(`${path(draft.id)}/versions/1`).expect(200)).body;
    expect(kept.files).toMatchObject([{ name: 'interno.txt' }]);
    for (const stranger of [portal.nobody, await portal.aPerson(await portal.aCountry(), ['curator'])]) {
      expect(await versionsOf(draft.id, stranger)).toMatchObject([{ number: 2, until: null }]);
      expect((await stranger.get(path(draft.id)).expect(200)).body.edition).toBe(2);
      await stranger.get(`${path(draft.id)}/versions/1`).expect(404);
      await stranger.get(kept.files[0].href).expect(404);
    }
    for (const reader of [author, curator, colleague]) {
      expect(await versionsOf(draft.id, reader)).toMatchObject([{ number: 1 }, { number: 2, until: null }]);
      await reader.get(kept.files[0].href).expect(200);
    }
    portal.clock.advance(1 * day);
    await curator.patch(path(draft.id), { year: 2003 }, opened.version).expect(200);
    expect(await versionsOf(draft.id)).toMatchObject([{ number: 2, until: expect.any(String) }, { number: 3, until: null }]);
  });
});
