import { Member, TestApp, type TestTenant } from '#harness';
import { type Answer, aDraft, aPublication, aSubmission, complete, decide } from '../testing/deposits.js';

let portal: TestApp;
let tenant: TestTenant;
let author: Member;
let curator: Member;
const path = (id: string) => `/api/v1/resources/${id}`;
const eventsOf = async (id: string) =>
  (await portal.owner.query<{ name: string }>('select name from event where subject = $1 order by seq', [id])).rows.map((row) => row.name);

beforeAll(async () => {
  portal = await TestApp.start({ meilisearch: false });
  tenant = await portal.aCountry();
  author = await portal.aPerson(tenant, ['contributor']);
  curator = await portal.aPerson(tenant, ['curator'], { name: 'Curadora' });
});
afterAll(() => portal?.stop());

describe('a review', () => {
  it('goes from draft to publication, with a change asked for on the way, and announces each step', async () => {
    const submitted = await aSubmission(author);
    expect(submitted).toMatchObject({ state: 'submitted', may: { edit: false, submit: false, approve: false } });
    const asked = await curator
      .post(`${path(submitted.id)}/change-request`, { comments: [{ text: 'Diga para qué tamaño de empresa.', field: '/abstracts/es' }, { text: 'Falta el año.' }] })
      .expect(200);
    expect(asked.body).toMatchObject({ state: 'changes-requested', may: { approve: false, requestChanges: false } });
    const remarks = [{ text: 'Diga para qué tamaño de empresa.', field: '/abstracts/es' }, { text: 'Falta el año.', field: null }];
    const returned = (await author.get(path(submitted.id)).expect(200)).body;
    expect(returned.remarks).toMatchObject(remarks.map((remark) => ({ ...remark, author: { id: curator.id, name: 'Curadora' } })));
    expect(new Set(returned.remarks.map(({ at }: { at: string }) => at)).size).toBe(1);
    const edited = await author.patch(path(submitted.id), { year: 2014 }, asked.body.version).expect(200);
    const again = await author.post(`${path(submitted.id)}/submission`).expect(200);
    expect(again.body.version).toBe(edited.body.version + 1);
    expect(edited.body.remarks).toHaveLength(2);
    expect(again.body.remarks).toEqual([]);
    const approved = (await decide(curator, again.body, 'approval').expect(200)).body as Answer;
    expect(approved).toMatchObject({ state: 'approved', may: { publish: true, approve: false } });
    const published = (await decide(curator, approved, 'publication', { visibility: 'network' }).expect(200)).body as Answer;
    expect(published).toMatchObject({ state: 'published', visibility: 'network', may: { withdraw: true } });
    expect(published['publishedAt']).toEqual(expect.any(String));
    expect(await eventsOf(submitted.id)).toEqual([
      'resource.deposited', 'resource.submitted', 'resource.changes-requested', 'resource.changed', 'resource.submitted',
      'resource.approved', 'resource.published',
    ]);
    const trail = await portal.owner.query('select payload from event where subject = $1 and name = $2', [submitted.id, 'resource.published']);
    expect(trail.rows).toEqual([{ payload: { resourceId: submitted.id, authorId: author.id } }]);
  });

  it('does not begin before everything a curator needs is there', async () => {
    const { id } = await aDraft(author, { titles: { pt: 'Só em português' }, visibility: 'shared' });
    const { body } = await author.post(`${path(id)}/submission`).expect(422);
    expect(body.errors.map((error: { pointer: string }) => error.pointer)).toEqual(
      ['/type', '/titles/es', '/abstracts/es', '/authors', '/licence', '/sharedWith'],
    );
    expect(body.errors[0].detail).toBe('Elija el tipo de recurso.');
    expect(body.type).toMatch(/repository\/not-ready$/);
    expect(await eventsOf(id)).toEqual(['resource.deposited']);
  });

  it('speaks the reader’s language', async () => {
    const { id } = await aDraft(author, {});
    const { body } = await author.post(`${path(id)}/submission?lang=pt`).expect(422);
    expect(body.title).toBe('Ainda falta algo');
    expect(body.errors[0].detail).toBe('Escolha o tipo de recurso.');
  });

  it('is the curators’ to decide: the author may not, and nobody approves their own', async () => {
    const submitted = await aSubmission(author);
    await decide(author, submitted, 'approval').expect(403);
    await author.post(`${path(submitted.id)}/change-request`, { comments: [{ text: 'x' }] }).expect(403);
    await author.post(`${path(submitted.id)}/withdrawal`, { reason: 'porque sí' }).expect(403);
    const own = await aSubmission(curator);
    expect(own.may['approve']).toBe(false);
    await decide(curator, own, 'approval').expect(403);
    const leader = await portal.aPerson(tenant, ['focal-point']);
    const led = await aSubmission(leader);
    await decide(leader, led, 'approval').expect(200);
  });

  it('holds for what was read: whatever changes afterwards is reviewed again', async () => {
    const deposited = await aSubmission(curator);
    const second = await portal.aPerson(tenant, ['curator']);
    const approved = (await decide(second, deposited, 'approval').expect(200)).body as Answer;
    const edited = (await curator.patch(path(deposited.id), { titles: { es: 'Otra cosa' } }, approved.version).expect(200)).body as Answer;
    expect(edited).toMatchObject({ state: 'submitted', approvedAt: null, may: { approve: false, publish: false } });
    await decide(curator, edited, 'publication').expect(403);
    await decide(second, edited, 'publication').expect(409);
    const again = (await decide(second, edited, 'approval').expect(200)).body as Answer;
    await curator.request('post', `${path(deposited.id)}/files`).attach('file', Buffer.from('sin leer'), 'a.txt').expect(201);
    await decide(second, again, 'publication').expect(409);
    const withFile = (await second.get(path(deposited.id)).expect(200)).body as Answer;
    expect(withFile).toMatchObject({ state: 'submitted', fileCount: 1 });
    await decide(second, again, 'approval').expect(412);
    const whole = (await decide(second, withFile, 'approval').expect(200)).body as Answer;
    await curator.delete(withFile.files[0]!.href).expect(204);
    expect((await second.get(path(deposited.id)).expect(200)).body).toMatchObject({ state: 'submitted', version: whole.version + 1 });
  });

  it('does not let depositors publish, or rewrite once published, what is their own', async () => {
    const deposited = await aSubmission(curator);
    const second = await portal.aPerson(tenant, ['curator']);
    const approved = (await decide(second, deposited, 'approval').expect(200)).body as Answer;
    expect((await curator.get(path(deposited.id))).body.may).toMatchObject({ publish: false });
    await decide(curator, approved, 'publication', { visibility: 'public' }).expect(403);
    const published = (await decide(second, approved, 'publication', { visibility: 'tenant' }).expect(200)).body as Answer;
    expect((await curator.get(path(deposited.id))).body.may).toMatchObject({ edit: false, publish: false });
    await decide(curator, published, 'publication', { visibility: 'public' }).expect(403);
    await curator.patch(path(deposited.id), { titles: { es: 'Otra cosa' } }, published.version).expect(409);
    await curator.request('post', `${path(deposited.id)}/files`).attach('file', Buffer.from('sin leer'), 'a.txt').expect(409);
    await second.patch(path(deposited.id), { titles: { es: 'Sin la errata' } }, published.version).expect(200);
  });

  it('is of what somebody else wrote: a curator hands in nobody’s draft, and passes no words of their own', async () => {
    const draft = await aDraft(author, { titles: { es: 'Borrador' } });
    const rewritten = (await curator.patch(path(draft.id), complete, draft.version).expect(200)).body as Answer;
    await curator.post(`${path(draft.id)}/submission`).expect(403);
    const submitted = (await author.post(`${path(draft.id)}/submission`).expect(200)).body as Answer;
    expect([rewritten.may['submit'], (await curator.get(path(draft.id))).body.may.approve]).toEqual([false, false]);
    await decide(curator, submitted, 'approval').expect(403);
    const second = await portal.aPerson(tenant, ['curator']);
    const approved = (await decide(second, submitted, 'approval').expect(200)).body as Answer;
    await curator.request('post', `${path(draft.id)}/files`).attach('file', Buffer.from('sin leer'), 'a.txt').expect(201);
    const withFile = (await curator.get(path(draft.id))).body as Answer;
    expect(withFile.version).toBe(approved.version + 1);
    await decide(curator, withFile, 'approval').expect(403);
    const published = (await decide(second, (await decide(second, withFile, 'approval').expect(200)).body as Answer, 'publication').expect(200)).body as Answer;
    const corrected = (await curator.patch(path(draft.id), { titles: { es: 'Sin la errata' } }, published.version).expect(200)).body as Answer;
    expect((await eventsOf(draft.id)).slice(-2)).toEqual(['resource.changed', 'resource.corrected']);
    await decide(curator, corrected, 'publication', { visibility: 'public' }).expect(403);
  });

  it.each(['submitted', 'changes-requested', 'approved', 'published'])('lets nothing needed be taken away again: %s', async (state) => {
    const leader = await portal.aPerson(tenant, ['focal-point']);
    let standing = await aSubmission(author);
    if (state === 'changes-requested') standing = (await curator.post(`${path(standing.id)}/change-request`, { comments: [{ text: 'x' }] }).expect(200)).body as Answer;
    if (state === 'approved' || state === 'published') standing = (await decide(leader, standing, 'approval').expect(200)).body as Answer;
    if (state === 'published') standing = (await decide(leader, standing, 'publication').expect(200)).body as Answer;
    const losing = { '/type': { type: null }, '/titles/es': { titles: {} }, '/abstracts/es': { abstracts: {} }, '/authors': { authors: [] }, '/licence': { licence: null } };
    for (const [pointer, change] of Object.entries(losing).slice(0, state === 'changes-requested' ? 1 : undefined)) {
      const { status, body } = await leader.patch(path(standing.id), change, standing.version);
      expect([pointer, status, body.errors?.map((error: { pointer: string }) => error.pointer)]).toEqual([pointer, 422, [pointer]]);
    }
    await leader.patch(path(standing.id), { year: 2013 }, standing.version).expect(200);
  });

  it('approves and publishes only what was read', async () => {
    const submitted = await aSubmission(author);
    await curator.post(`${path(submitted.id)}/approval`).expect(428);
    const second = await portal.aPerson(tenant, ['curator']);
    await second.patch(path(submitted.id), { year: 2010 }, submitted.version).expect(200);
    const { body } = await decide(curator, submitted, 'approval').expect(412);
    expect(body.current).toMatchObject({ id: submitted.id, year: 2010, version: submitted.version + 1 });
    expect((await author.get(path(submitted.id))).body.state).toBe('submitted');
  });

  it.each([
    ['approval', {}], ['publication', {}], ['change-request', { comments: [{ text: 'x' }] }], ['withdrawal', { reason: 'porque sí' }],
  ])('has its order: no %s of a draft', async (step, body) => {
    const draft = await aDraft(author);
    const answer = await decide(curator, draft, step, body).expect(409);
    expect(answer.body).toMatchObject({ state: 'draft' });
    expect(await eventsOf(draft.id)).toEqual(['resource.deposited']);
  });

  it('is decided once when two curators press at the same time', async () => {
    const submitted = await aSubmission(author);
    const second = await portal.aPerson(tenant, ['curator']);
    const answers = await Promise.all([decide(curator, submitted, 'approval'), decide(second, submitted, 'approval')]);
    expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    expect((await eventsOf(submitted.id)).filter((name) => name === 'resource.approved')).toHaveLength(1);
  });
});

describe('the conversation', () => {
  it('is between author and curators', async () => {
    const { id } = await aSubmission(author);
    await curator.post(`${path(id)}/change-request`, { comments: [{ text: 'Falta el año.', field: '/year' }] }).expect(200);
    const { body: mine } = await author.post(`${path(id)}/comments`, { text: 'Es de 2014.' }).expect(201);
    expect(mine).toMatchObject({ kind: 'comment', text: 'Es de 2014.', field: null, author: { id: author.id } });
    const { body } = await curator.get(`${path(id)}/comments`).expect(200);
    expect(body.items.map((item: { kind: string; field: string | null; text: string }) => [item.kind, item.field, item.text])).toEqual([
      ['change-request', '/year', 'Falta el año.'],
      ['comment', null, 'Es de 2014.'],
    ]);
    expect(await eventsOf(id)).toContain('resource.commented');
  });

  it('stays between them when the resource is public', async () => {
    const published = await aPublication(author, curator, { visibility: 'public' });
    await author.post(`${path(published.id)}/comments`, { text: 'entre nosotros' }).expect(201);
    const colleague = await portal.aPerson(tenant, ['contributor']);
    await colleague.get(`${path(published.id)}/comments`).expect(403);
    await colleague.post(`${path(published.id)}/comments`, { text: 'yo también' }).expect(403);
    await portal.nobody.get(`${path(published.id)}/comments`).expect(401);
  });

  it.each([[{ text: '' }, '/text'], [{ text: 'x', field: 'year' }, '/field'], [{}, '/text']])('refuses %j', async (body, pointer) => {
    const { id } = await aDraft(author);
    const answer = await author.post(`${path(id)}/comments`, body).expect(422);
    expect(answer.body.errors).toMatchObject([{ pointer }]);
  });
});

describe('publishing', () => {
  it('shows the resource to exactly those it is for', async () => {
    const [friend, stranger, cluster] = [await portal.aCountry(), await portal.aCountry(), await portal.aCluster(tenant)];
    const readers = {
      nobody: portal.nobody,
      colleague: await portal.aPerson(tenant, ['observer']),
      friend: await portal.aPerson(friend, ['member']),
      stranger: await portal.aPerson(stranger, ['focal-point', 'curator']),
      ownCluster: await portal.aPerson(cluster, ['member']),
    };
    const seenBy = async (visibility: string, sharedWith?: object) => {
      const { id } = await aPublication(author, curator, { visibility, sharedWith });
      const seen: string[] = [];
      for (const [name, reader] of Object.entries(readers)) {
        const { status } = await reader.get(path(id));
        const listed = (await reader.get('/api/v1/resources?limit=100')).body.items.some((item: Answer) => item.id === id);
        expect([status, listed]).toEqual(listed ? [200, true] : [404, false]);
        if (listed) seen.push(name);
      }
      return seen;
    };
    expect(await seenBy('tenant')).toEqual(['colleague']);
    expect(await seenBy('shared', { tenants: [friend.code], blocs: [] })).toEqual(['colleague', 'friend']);
    expect(await seenBy('network')).toEqual(['colleague', 'friend', 'stranger', 'ownCluster']);
    expect(await seenBy('public')).toEqual(['nobody', 'colleague', 'friend', 'stranger', 'ownCluster']);
  });

  it('with a bloc reaches its countries and their clusters', async () => {
    const inBloc = await portal.aPerson(await portal.aCountry('py'), ['member']);
    const inCluster = await portal.aPerson(await portal.aCluster(await portal.aCountry('uy')), ['member']);
    const outside = await portal.aPerson(await portal.aCountry('mx'), ['member']);
    const { id } = await aPublication(author, curator, { visibility: 'shared', sharedWith: { tenants: [], blocs: ['mercosur'] } });
    await inBloc.get(path(id)).expect(200);
    await inCluster.get(path(id)).expect(200);
    await outside.get(path(id)).expect(404);
    const seen = (await inBloc.get(path(id))).body;
    expect(seen).toMatchObject({ sharedWith: { tenants: [], blocs: [] }, depositor: null });
  });

  it('again changes who sees it, and not the day it first appeared', async () => {
    const published = await aPublication(author, curator, { visibility: 'public' });
    await portal.nobody.get(path(published.id)).expect(200);
    const narrowed = (await decide(curator, published, 'publication', { visibility: 'tenant' }).expect(200)).body as Answer;
    expect(narrowed['publishedAt']).toBe(published['publishedAt']);
    await portal.nobody.get(path(published.id)).expect(404);
    expect((await eventsOf(published.id)).slice(-2)).toEqual(['resource.published', 'resource.changed']);
  });
});

describe('withdrawing', () => {
  it('leaves a tombstone and closes everything behind it, for everybody', async () => {
    const draft = await aDraft(author, { ...complete, links: [{ url: 'https://example.org' }] });
    const file = (await author.request('post', `${path(draft.id)}/files`).attach('file', Buffer.from('palabras dentro'), 'a.txt').expect(201)).body;
    await portal.settle();
    const submitted = (await author.post(`${path(draft.id)}/submission`).expect(200)).body as Answer;
    const approved = (await decide(curator, submitted, 'approval').expect(200)).body as Answer;
    await decide(curator, approved, 'publication', { visibility: 'public' }).expect(200);
    await portal.nobody.get(file.href).expect(200);
    const { body } = await curator.post(`${path(draft.id)}/withdrawal`, { reason: 'Derechos de terceros' }).expect(200);
    expect(body).toMatchObject({ state: 'withdrawn', withdrawn: { reason: 'Derechos de terceros', at: expect.any(String) } });
    for (const reader of [portal.nobody, author, curator]) {
      const tombstone = (await reader.get(path(draft.id)).expect(200)).body;
      expect(tombstone).toMatchObject({
        titles: complete.titles, type: 'methodology', abstracts: {}, authors: [], links: [], files: [], fileCount: 0, licence: null,
        withdrawn: { reason: 'Derechos de terceros' }, may: { edit: false, publish: false, withdraw: false },
      });
      await reader.get(file.href).expect(404);
      expect((await reader.get('/api/v1/resources?limit=100')).body.items.map((item: Answer) => item.id)).not.toContain(draft.id);
    }
    await curator.patch(path(draft.id), { year: 2000 }, body.version).expect(409);
    await curator.request('post', `${path(draft.id)}/files`).attach('file', Buffer.from('x'), 'x.txt').expect(409);
    expect((await eventsOf(draft.id)).at(-1)).toBe('resource.withdrawn');
  });

  it('needs a reason', async () => {
    const { id } = await aPublication(author, curator);
    const { body } = await curator.post(`${path(id)}/withdrawal`, { reason: ' ' }).expect(422);
    expect(body.errors).toMatchObject([{ pointer: '/reason' }]);
  });
});

// Last in this file: it moves the clock past the sessions of everybody above.
describe('the queue', () => {
  it('shows who waits and for how long, the longest first, page by page', async () => {
    const country = await portal.aCountry();
    const writer = await portal.aPerson(country, ['contributor'], { name: 'Escritor' });
    const reader = await portal.aPerson(country, ['curator']);
    const first = await aSubmission(writer);
    for (let step = 0; step < 3; step++) {
      portal.clock.advance(20 * 3_600_000);
      // Sessions end when nobody uses them for a day.
      for (const person of [writer, reader]) await person.get('/api/v1/resources').expect(200);
    }
    const second = await aSubmission(writer);
    await aDraft(writer);
    await decide(reader, first, 'approval').expect(200);
    const page = (await reader.get('/api/v1/review-queue?limit=1').expect(200)).body;
    expect(page).toMatchObject({ total: 2, items: [{ id: first.id, state: 'approved', waitingDays: 2, depositor: { id: writer.id, name: 'Escritor' } }] });
    const rest = (await reader.get(`/api/v1/review-queue?limit=1&cursor=${page.next}`).expect(200)).body;
    expect(rest).toMatchObject({ items: [{ id: second.id, waitingDays: 0 }], next: null });
    await writer.get('/api/v1/review-queue').expect(403);
    const elsewhere = await portal.aPerson(tenant, ['curator']);
    expect((await elsewhere.get('/api/v1/review-queue').expect(200)).body.items.map((item: Answer) => item.id)).not.toContain(second.id);
  });
});
