import { Member, TestApp, type TestTenant } from '#harness';
import { type Answer, aDraft, aPublication, aSubmission, complete, decide } from '../testing/deposits.js';

let portal: TestApp;
let tenant: TestTenant;
let author: Member;
let curator: Member;
let colleague: Member;
let stranger: Member;
const day = 24 * 60 * 60 * 1000;
const path = (id: string) => `/api/v1/resources/${id}`;
const eventsOf = async (id: string) =>
  (await portal.owner.query<{ name: string }>('select name from event where subject = $1 order by seq', [id])).rows.map((row) => row.name);

beforeAll(async () => {
  portal = await TestApp.start({ meilisearch: false });
  tenant = await portal.aCountry();
  author = await portal.aPerson(tenant, ['contributor']);
  curator = await portal.aPerson(tenant, ['curator'], { name: 'Curadora' });
  colleague = await portal.aPerson(tenant, ['member'], { name: 'Colega' });
  stranger = await portal.aPerson(await portal.aCountry(), ['curator']);
});
afterAll(() => portal?.stop());

describe('a colleague who is asked to review', () => {
  it('reads, speaks, ticks and concludes, and changes and decides nothing', async () => {
    const { id, version } = await aSubmission(author);
    await colleague.get(path(id)).expect(404);
    await colleague.get(`${path(id)}/comments`).expect(404);
    const { body } = await curator.put(`${path(id)}/reviewers/${colleague.id}`, { dueOn: '2031-05-04' }).expect(200);
    expect(body.items).toEqual([{ reviewer: { id: colleague.id, name: 'Colega' }, assignedAt: expect.any(String), dueOn: '2031-05-04', verdict: null, answeredAt: null }]);
    const seen = (await colleague.get(path(id)).expect(200)).body as Answer;
    expect(seen.may).toMatchObject({ comment: true, review: true, edit: false, approve: false, publish: false, requestChanges: false, assign: false });
    await colleague.patch(path(id), { year: 1999 }, version).expect(403);
    await decide(colleague, seen, 'approval').expect(403);
    await colleague.put(`${path(id)}/reviewers/${curator.id}`, {}).expect(403);
    expect((await colleague.get('/api/v1/review-tasks').expect(200)).body.items).toMatchObject([{ id, assignment: { dueOn: '2031-05-04' } }]);
    await colleague.post(`${path(id)}/comments`, { text: '¿Para qué tamaño de empresa?', field: '/abstracts/es' }).expect(201);
    const ticked = (await colleague.put(`${path(id)}/checklist/steps-repeatable`).expect(200)).body;
    expect(ticked.items.find(({ item }: { item: string }) => item === 'steps-repeatable').tick).toMatchObject({ by: { name: 'Colega' }, current: true });
    await colleague.put(`${path(id)}/checklist/variables-explained`).expect(404);
    await colleague.post(`${path(id)}/assessment`, { verdict: 'changes', summary: 'Falta decir los límites.' }).expect(200);
    expect((await curator.get(`${path(id)}/reviewers`).expect(200)).body.items).toMatchObject([{ verdict: 'changes', answeredAt: expect.any(String) }]);
    const said = (await author.get(`${path(id)}/comments`).expect(200)).body.items as { kind: string; text: string }[];
    expect(said.map(({ kind, text }) => [kind, text])).toEqual([['comment', '¿Para qué tamaño de empresa?'], ['assessment', 'Falta decir los límites.']]);
    expect((await colleague.get('/api/v1/review-tasks').expect(200)).body.items).toEqual([]);
    expect(await eventsOf(id)).toEqual(expect.arrayContaining(['resource.reviewer-assigned', 'resource.review-answered']));
  });

  it('is told, and whoever decides hears the answer', async () => {
    const { id } = await aSubmission(author, { ...complete, titles: { es: 'Para avisar' } });
    await curator.put(`${path(id)}/reviewers/${colleague.id}`, {}).expect(200);
    await portal.settle();
    const texts = async (who: Member) => ((await who.get('/api/v1/notifications').expect(200)).body.items as { text: string }[]).map(({ text }) => text);
    expect(await texts(colleague)).toContain('Le piden revisar «Para avisar»');
    await colleague.post(`${path(id)}/assessment`, { verdict: 'fit' }).expect(200);
    await portal.settle();
    expect(await texts(curator)).toContain('Colega considera que «Para avisar» puede publicarse');
  });

  it('is somebody of this space who may take part, and never the author', async () => {
    const { id } = await aSubmission(author);
    const observer = await portal.aPerson(tenant, ['observer']);
    for (const person of [author, observer, stranger]) {
      const { body } = await curator.put(`${path(id)}/reviewers/${person.id}`, {}).expect(422);
      expect(body.errors[0].pointer).toBe('/personId');
    }
    await author.put(`${path(id)}/reviewers/${colleague.id}`, {}).expect(403);
    await stranger.put(`${path(id)}/reviewers/${colleague.id}`, {}).expect(404);
  });

  it('sees the work no more once released, nor a draft that is none of theirs', async () => {
    const { id } = await aSubmission(author);
    await curator.put(`${path(id)}/reviewers/${colleague.id}`, {}).expect(200);
    await curator.delete(`${path(id)}/reviewers/${colleague.id}`).expect(204);
    await colleague.get(path(id)).expect(404);
    await colleague.post(`${path(id)}/assessment`, { verdict: 'fit' }).expect(404);
    await curator.delete(`${path(id)}/reviewers/${colleague.id}`).expect(404);
    await curator.put(`${path((await aDraft(author)).id)}/reviewers/${colleague.id}`, {}).expect(409);
  });

  it('must look again at what changed since', async () => {
    const { id } = await aSubmission(author);
    const tick = async () => (await curator.get(`${path(id)}/checklist`).expect(200)).body.items[0].tick;
    await curator.put(`${path(id)}/checklist/understandable`).expect(200);
    expect(await tick()).toMatchObject({ current: true });
    await curator.post(`${path(id)}/change-request`, { comments: [{ text: 'Falta el año.' }] }).expect(200);
    expect(await tick()).toMatchObject({ current: false });
    await curator.delete(`${path(id)}/checklist/understandable`).expect(200);
    expect(await tick()).toBeNull();
    await author.put(`${path(id)}/checklist/understandable`).expect(403);
  });
});

describe('a remark', () => {
  it('is settled by author or reviewer, and can be opened again', async () => {
    const { id } = await aSubmission(author);
    const remark = (await curator.post(`${path(id)}/comments`, { text: 'Falta la fuente.', field: '/titles/es' }).expect(201)).body;
    expect(remark.resolved).toBeNull();
    const settled = (await author.put(`${path(id)}/comments/${remark.id}/resolution`).expect(200)).body;
    expect(settled.resolved).toEqual({ at: expect.any(String), by: author.name });
    expect((await curator.put(`${path(id)}/comments/${remark.id}/resolution`).expect(200)).body.resolved).toEqual(settled.resolved);
    expect((await curator.delete(`${path(id)}/comments/${remark.id}/resolution`).expect(200)).body.resolved).toBeNull();
    await colleague.put(`${path(id)}/comments/${remark.id}/resolution`).expect(404);
    await stranger.put(`${path(id)}/comments/${remark.id}/resolution`).expect(404);
    await author.put(`${path(id)}/comments/${colleague.id}/resolution`).expect(404);
  });

  it('leaves behind what it was about, so that one reads what was done', async () => {
    const { id } = await aSubmission(author);
    const asked = await curator.post(`${path(id)}/change-request`, { comments: [{ text: 'Más claro.', field: '/titles/es' }] }).expect(200);
    await author.patch(path(id), { titles: { es: 'Más claro' } }, asked.body.version).expect(200);
    const { body } = await curator.get(`${path(id)}/review-rounds`).expect(200);
    expect(body.items).toMatchObject([{ number: 1, description: { titles: complete.titles } }]);
    await stranger.get(`${path(id)}/review-rounds`).expect(404);
  });
});

describe('the queue', () => {
  it('says who has what, since when, and how many remarks are open', async () => {
    const place = await portal.aCountry();
    const [writer, keeper, reader] = [await portal.aPerson(place, ['contributor']), await portal.aPerson(place, ['curator']), await portal.aPerson(place, ['contributor'], { name: 'Lectora' })];
    const { id } = await aSubmission(writer);
    await keeper.put(`${path(id)}/reviewers/${reader.id}`, {}).expect(200);
    const remark = (await reader.post(`${path(id)}/comments`, { text: 'x', field: '/year' }).expect(201)).body;
    await reader.post(`${path(id)}/comments`, { text: 'De acuerdo en lo demás.' }).expect(201);
    portal.clock.advance(3 * day);
    const item = async () => (await keeper.get('/api/v1/review-queue').expect(200)).body.items[0];
    expect(await item()).toMatchObject({ id, waitingDays: 3, openRemarks: 1, assignments: [{ reviewer: { name: 'Lectora' }, days: 3, verdict: null }] });
    await writer.put(`${path(id)}/comments/${remark.id}/resolution`).expect(200);
    expect((await item()).openRemarks).toBe(0);
    await reader.get('/api/v1/review-queue').expect(403);
  });
});

describe('what a space tells its depositors and reviewers', () => {
  it('is written by those who curate, in several languages, and read by its people alone', async () => {
    const at = '/api/v1/review-guidance/depositing/methodology';
    const texts = { es: 'Diga siempre el costo.', pt: 'Diga sempre o custo.' };
    await colleague.put(at, { texts }).set('if-match', '"0"').expect(403);
    await curator.put(at, { texts }).set('if-match', '"0"').expect(200);
    await curator.put(at, { texts }).set('if-match', '"0"').expect(412);
    const { body } = await curator.put(at, { texts: { es: 'Diga el costo y el plazo.', pt: ' ' } }).set('if-match', '"1"').expect(200);
    expect(body).toMatchObject({ version: 2, texts: { es: 'Diga el costo y el plazo.' } });
    expect(body.texts.pt).toBeUndefined();
    expect((await author.get('/api/v1/review-guidance').expect(200)).body).toMatchObject({ items: [{ topic: 'depositing', type: 'methodology', version: 2 }], may: { edit: false } });
    expect((await stranger.get('/api/v1/review-guidance').expect(200)).body.items).toEqual([]);
    await curator.put('/api/v1/review-guidance/gossip/any', { texts }).set('if-match', '"0"').expect(422);
  });
});

describe('the next version of a published work', () => {
  it('goes the whole way of a deposit while readers keep what they have, and then takes its place', async () => {
    const published = await aPublication(author, curator, { visibility: 'public' });
    const first = await curator.request('post', `${path(published.id)}/files`).attach('file', Buffer.from('primera versión de la guía'), 'guia.txt').expect(201);
    await portal.settle();
    expect((await author.get(path(published.id))).body.may).toMatchObject({ edit: false, revise: true });
    const draft = (await author.post(`${path(published.id)}/revision`).expect(201)).body as Answer;
    expect(draft).toMatchObject({ state: 'draft', revisesId: published.id, titles: published.titles, fileCount: 1 });
    expect((await author.get(path(published.id))).body.revision).toEqual({ id: draft.id, state: 'draft' });
    expect((await portal.nobody.get(path(published.id))).body.revision).toBeNull();
    await author.post(`${path(published.id)}/revision`).expect(409);
    await author.patch(path(draft.id), { titles: { es: 'Guía para articular un clúster, segunda edición' }, year: 2016 }, draft.version).expect(200);
    await author.request('post', `${path(draft.id)}/files`).attach('file', Buffer.from('anexo nuevo'), 'anexo.txt').expect(201);
    const submitted = (await author.post(`${path(draft.id)}/submission`).expect(200)).body as Answer;
    await curator.post(`${path(draft.id)}/comments`, { text: 'Bien.' }).expect(201);
    await portal.settle();
    const approved = (await decide(curator, submitted, 'approval').expect(200)).body as Answer;
    expect((await portal.nobody.get(path(published.id))).body).toMatchObject({ titles: complete.titles, edition: 2 });
    const merged = (await decide(curator, approved, 'publication').expect(200)).body as Answer;
    expect(merged).toMatchObject({ id: published.id, state: 'published', year: 2016, visibility: 'public', fileCount: 2, edition: 3, revision: null, publishedAt: published['publishedAt'] });
    await author.get(path(draft.id)).expect(404);
    // What stood there already keeps its address, and the conversation goes where the work is.
    expect(merged.files.map(({ id }) => id)).toContain(first.body.id);
    expect((await author.get(`${path(published.id)}/comments`)).body.items).toMatchObject([{ text: 'Bien.' }]);
    await portal.settle();
    const { rows } = await portal.owner.query('select count(*)::int as texts from resource_text where resource_id = $1', [published.id]);
    expect(rows[0].texts).toBe(2);
    expect(await eventsOf(published.id)).toContain('resource.revised');
  });

  it('is begun by author or curator, of what is published, and not by others', async () => {
    const published = await aPublication(author, curator, { visibility: 'public' });
    await colleague.post(`${path(published.id)}/revision`).expect(403);
    await stranger.post(`${path(published.id)}/revision`).expect(403);
    await author.post(`${path((await aSubmission(author)).id)}/revision`).expect(409);
    const draft = (await curator.post(`${path(published.id)}/revision`).expect(201)).body as Answer;
    await author.get(path(draft.id)).expect(404);
    await author.post(`${path(published.id)}/revision`).expect(409);
    await curator.delete(path(draft.id)).expect(204);
    await author.post(`${path(published.id)}/revision`).expect(201);
  });
});

describe('an endorsement', () => {
  it('is the Support Unit’s, or a bloc’s once more than half of its countries stand by it', async () => {
    const chile = await portal.aCountry('cl');
    const [writer, keeper] = [await portal.aPerson(chile, ['contributor']), await portal.aPerson(chile, ['curator'])];
    const unit = await portal.aPerson(await portal.network(), ['unit-coordinator']);
    const { id } = await aPublication(writer, keeper, { visibility: 'network' });
    const at = `${path(id)}/endorsements`;
    await writer.post(at, { bloc: null, statement: 'x' }).expect(403);
    await portal.nobody.get(at).expect(404);
    const { body } = await unit.post(at, { bloc: null, statement: 'La Unidad la recomienda a toda la red.' }).expect(201);
    expect(body.items).toMatchObject([{ bloc: null, tenant: { code: 'celac' }, current: true, may: { takeBack: true } }]);
    await unit.post(at, { bloc: null, statement: 'otra vez' }).expect(409);
    const { rows } = await portal.owner.query<{ bloc: string; codes: string[] }>(
      `select bloc_code as bloc, array_agg(c.code order by c.code) as codes from bloc_member m join tenant c on c.id = m.country_id
        where bloc_code in (select bloc_code from bloc_member where country_id = $1) group by 1 order by count(*) limit 1`, [chile.id]);
    const [{ bloc, codes }] = rows as [{ bloc: string; codes: string[] }];
    await (await portal.aPerson(chile, ['focal-point'])).post(at, { bloc, statement: 'x' }).expect(403);
    const others = codes.filter((code) => code !== 'cl');
    const tally = async () => (await writer.get(at).expect(200)).body.blocs.find((one: { bloc: string }) => one.bloc === bloc);
    for (const [index, code] of others.entries()) {
      const focal = await portal.aPerson(await portal.aCountry(code), ['focal-point']);
      await focal.post(at, { bloc, statement: 'Nos sirvió.' }).expect(201);
      expect(await tally()).toEqual({ bloc, countries: index + 1, members: codes.length, endorsed: (index + 1) * 2 > codes.length });
    }
    expect((await tally()).endorsed).toBe(true);
    await portal.settle();
    const told = (await writer.get('/api/v1/notifications').expect(200)).body.items as { text: string }[];
    expect(told.some(({ text }) => /avala/.test(text))).toBe(true);
    await keeper.delete(`${at}/${body.items[0].id}`).expect(403);
    await unit.delete(`${at}/${body.items[0].id}`).expect(204);
    expect((await writer.get(at)).body.items.some((one: { bloc: string | null }) => one.bloc === null)).toBe(false);
  });

  it('says so when the work has changed since', async () => {
    const unit = await portal.aPerson(await portal.network(), ['unit-coordinator']);
    const published = await aPublication(author, curator);
    await unit.post(`${path(published.id)}/endorsements`, { bloc: null, statement: 'Recomendada.' }).expect(201);
    await curator.patch(path(published.id), { year: 2001 }, published.version).expect(200);
    expect((await author.get(`${path(published.id)}/endorsements`)).body.items).toMatchObject([{ current: false }]);
  });
});
