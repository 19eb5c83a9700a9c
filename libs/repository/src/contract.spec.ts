import { Member, TestApp, type TestTenant } from '#harness';
import { TenantDatabase } from '#platform';
import type { z } from 'zod';
import { bulkResult } from './bulk/bulk.schemas.js';
import { fileView, resourceList, resourceView } from './resources/resource.views.js';
import { SearchableResources } from './resources/searchable.service.js';
import { commentsView, commentView, queueView } from './review/review.schemas.js';
import { aDraft, aPublication, aSubmission, complete } from './testing/deposits.js';

let portal: TestApp;
let tenant: TestTenant;
let author: Member;
let curator: Member;
const path = (id: string) => `/api/v1/resources/${id}`;

beforeAll(async () => {
  portal = await TestApp.start({ meilisearch: false });
  tenant = await portal.aCountry('cl');
  author = await portal.aPerson(tenant, ['contributor']);
  curator = await portal.aPerson(tenant, ['curator', 'focal-point']);
});
afterAll(() => portal?.stop());

/** Nothing missing, nothing of another kind, and nothing the description does not mention. */
function keeps(schema: z.ZodType, body: object): void {
  const parsed = schema.parse(body);
  expect(parsed).toEqual(body);
}

describe('answers are what the API description says', () => {
  it('for resources in every state, alone and in lists', async () => {
    const withFile = await aDraft(author, { ...complete, links: [{ url: 'https://example.org' }], visibility: 'shared', sharedWith: { tenants: ['br'], blocs: ['can'] } });
    const { body: file } = await author.request('post', `${path(withFile.id)}/files`).attach('file', Buffer.from('hola'), 'a.txt').expect(201);
    keeps(fileView, file as object);
    const empty = await aDraft(author, {});
    const submitted = await aSubmission(author);
    const published = await aPublication(author, curator, { visibility: 'public' });
    const gone = await aPublication(author, curator);
    await curator.post(`${path(gone.id)}/withdrawal`, { reason: 'prueba' }).expect(200);
    for (const { id } of [withFile, empty, submitted, published, gone]) {
      for (const reader of [author, curator]) keeps(resourceView, (await reader.get(path(id)).expect(200)).body as object);
    }
    keeps(resourceView, (await portal.nobody.get(path(published.id)).expect(200)).body as object);
    for (const query of ['', '?mine=true', '?state=withdrawn', '?limit=1']) keeps(resourceList, (await author.get(`/api/v1/resources${query}`).expect(200)).body as object);
    keeps(queueView, (await curator.get('/api/v1/review-queue').expect(200)).body as object);
  });

  it('for conversations and imports', async () => {
    const { id } = await aSubmission(author);
    keeps(commentView, (await author.post(`${path(id)}/comments`, { text: 'hola' }).expect(201)).body as object);
    keeps(commentsView, (await curator.get(`${path(id)}/comments`).expect(200)).body as object);
    const items = [{ type: 'tool', language: 'es', titles: { es: 'x' } }, { ref: 'faulty' }];
    keeps(bulkResult, (await curator.post('/api/v1/resources/bulk', { visibility: 'public', items }).expect(200)).body as object);
  });
});

describe('what search engines are offered', () => {
  const inTenant = <Result>(of: TestTenant, work: (offered: SearchableResources) => Promise<Result>) =>
    portal.app.get(TenantDatabase).withinJob({ tenantId: of.id, actorId: null }, () => work(portal.app.get(SearchableResources)));

  it('walks all resources of one tenant, whatever their state, by id', async () => {
    const place = await portal.aCountry();
    const writer = await portal.aPerson(place, ['contributor']);
    const ids = [];
    for (let number = 0; number < 5; number++) ids.push((await aDraft(writer)).id);
    const walked: string[] = [];
    for (let after: string | undefined; ; after = walked.at(-1)) {
      const step = await inTenant(place, (offered) => offered.revisions({ after, limit: 2 }));
      if (!step!.length) break;
      for (const { id, revision, state } of step!) {
        expect([revision, state]).toEqual([1, 'draft']);
        walked.push(id);
      }
    }
    expect(walked).toEqual(ids.toSorted((a, b) => a.localeCompare(b)));
  });

  it('is the resource with its audience, its blocs and its words', async () => {
    const { id } = await aPublication(author, curator, { visibility: 'shared', sharedWith: { tenants: ['br'], blocs: ['can'] }, countries: ['cl', 'pe'] });
    const brazil = await portal.tenant('br');
    const [offered] = (await inTenant(tenant, (resources) => resources.readSearchable([id])))!;
    expect(offered).toMatchObject({
      id, tenantId: tenant.id, tenantCode: 'cl', state: 'published', titles: complete.titles, authors: ['Rojas, Ana'],
      audience: [`tenant:${tenant.id}`, `tenant:${brazil.id}`, 'bloc:can'], blocs: ['alianza-pacifico', 'can'], texts: [],
    });
    const foreign = await inTenant(await portal.tenant('mx'), (resources) => resources.readSearchable([id]));
    expect(foreign).toEqual([]);
  });
});
