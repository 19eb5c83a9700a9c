import { type Member, TestApp, type TestTenant } from '#harness';
import { accept, deliverAgain, noticesOf, publish } from '../testing/people.js';

interface Tree {
  nodes: { id: string; originId: string | null; depth: number; tenant: { code: string }; notes: { reason: string; context: string; changes: string } | null }[];
  countries: number;
  may: { adapt: boolean };
  refused: string | null;
}

const why = { reason: 'Nuestras cooperativas son más pequeñas.', context: 'Un valle con doce productores y sin universidad.' };

describe('adapting what others made', () => {
  let app: TestApp;
  let brazil: TestTenant;
  let author: Member;
  let curator: Member;
  let chilean: Member;

  beforeAll(async () => {
    app = await TestApp.start({ meilisearch: false });
    brazil = await app.aCountry('br');
    author = await app.aPerson(brazil, ['contributor'], { locale: 'pt' });
    curator = await app.aPerson(brazil, ['curator']);
    chilean = await app.aPerson(await app.aCountry('cl'), ['focal-point']);
  });
  afterAll(() => app?.stop());

  const adapt = (who: Member, origin: string, wish: object = why) => who.post(`/api/v1/resources/${origin}/adaptations`, wish);
  const treeOf = async (reader: Pick<Member, 'get'>, id: string) => (await reader.get(`/api/v1/resources/${id}/lineage`).expect(200)).body as Tree;
  /** Adapts, completes, and publishes; answers the id of the adaptation. */
  async function adapted(who: Member, origin: string, fields: object = {}, wish: object = {}): Promise<string> {
    const { resourceId } = (await adapt(who, origin).expect(201)).body as { resourceId: string };
    await who.patch(`/api/v1/resources/${resourceId}`, { institution: 'Agencia', ...fields }, 1).expect(200);
    await who.post(`/api/v1/resources/${resourceId}/submission`, {}).expect(200);
    await accept(who, resourceId, wish);
    return resourceId;
  }

  it('begins a linked draft with the words of the origin, in one’s own tenant, and says what is different', async () => {
    const origin = await publish(author, curator, {});
    const { body, headers } = await adapt(chilean, origin).expect(201);
    const draft = (await chilean.get(`/api/v1/resources/${body.resourceId}`).expect(200)).body;
    expect(draft).toMatchObject({
      state: 'draft', tenant: { code: 'cl' }, titles: { es: 'Guía de clústeres', pt: 'Guia de arranjos produtivos' }, concepts: ['cluster'], licence: 'cc-by-4.0',
      countries: ['cl'], authors: [], visibility: 'network',
    });
    expect(body).toMatchObject({ ...why, originId: origin, changes: '', may: { edit: true } });
    const path = `/api/v1/resources/${body.resourceId}/adaptation`;
    await chilean.patch(path, { changes: 'Sin el paso 3.' }).expect(428);
    await chilean.patch(path, { changes: 'Sin el paso 3.' }).set('if-match', '"7"').expect(412);
    await chilean.patch(path, { changes: 'Sin el paso 3.' }).set('if-match', headers['etag']!).expect(200);
    expect((await chilean.get(path).expect(200)).body).toMatchObject({ ...why, changes: 'Sin el paso 3.', version: 2 });
    await author.get(path).expect(404);
    // Nobody else sees that a draft is being written.
    expect((await treeOf(author, origin)).nodes).toHaveLength(1);
    expect((await treeOf(chilean, body.resourceId)).nodes.map(({ id }) => id)).toEqual([origin, body.resourceId]);
    const { body: invalid } = await adapt(chilean, origin, { reason: '', context: 'x' }).expect(422);
    expect(invalid.errors).toMatchObject([{ pointer: '/reason' }]);
    await (await app.aPerson(brazil, ['member'])).post(`/api/v1/resources/${origin}/adaptations`, why).expect(403);
  });

  it('respects the licence, and says so', async () => {
    const closed = await publish(author, curator, { licence: 'cc-by-nd-4.0' });
    expect(await treeOf(chilean, closed)).toMatchObject({ may: { adapt: false }, refused: 'licence' });
    const { body } = await adapt(chilean, closed).expect(409);
    expect(body).toMatchObject({ why: 'licence', licence: 'cc-by-nd-4.0', title: 'La licencia no permite obras derivadas' });
    const open = await publish(author, curator);
    expect(await treeOf(chilean, open)).toMatchObject({ may: { adapt: true }, refused: null });
    await curator.post(`/api/v1/resources/${open}/withdrawal`, { reason: 'Error' }).expect(200);
    await adapt(chilean, open).expect(409);
  });

  it('carries the method along, each step and tool naming where it comes from', async () => {
    const key = { key: 'a', name: { es: 'Convocar' } };
    const origin = await publish(author, curator, {
      method: { problem: { es: 'Nadie coopera.' } }, conditions: { firms: ['20-99'] }, tools: [{ ...key, key: 't', about: {}, url: null, origin: null }],
      steps: [{ ...key, purpose: {}, inputs: {}, outputs: {}, time: {}, tools: ['t'], origin: null }],
      failures: [{ key: 'f', happened: { es: 'Se fue.' }, lesson: {}, whose: 'Viña Secreta', anonymous: true, discloseOn: null }, { key: 'g', happened: { es: 'Aún no se dice.' }, lesson: {}, whose: '', anonymous: false, discloseOn: '2099-01-01' }],
    });
    const { blocks } = (await chilean.get(`/api/v1/resources/${origin}`).expect(200)).body as { blocks: { key: string; id: string }[] };
    const addressOf = (of: string) => blocks.find((block) => block.key === of)!.id;
    const { resourceId } = (await adapt(chilean, origin).expect(201)).body as { resourceId: string };
    const { body: draft } = await chilean.get(`/api/v1/resources/${resourceId}`).expect(200);
    expect(draft).toMatchObject({
      method: { problem: { es: 'Nadie coopera.' } }, conditions: { firms: ['20-99'] },
      steps: [{ key: 'a', tools: ['t'], origin: addressOf('a') }], tools: [{ key: 't', origin: addressOf('t') }],
      blocks: [{ key: 'a', origin: { resource: { id: origin } } }, { key: 't' }],
      failures: [{ key: 'f', whose: '' }],
    });
    expect((draft as { failures: object[] }).failures).toHaveLength(1);
    expect(JSON.stringify(draft)).not.toContain('Secreta');
  });

  it('tells whoever made the origin, and keeps it, once the adaptation is published', async () => {
    const origin = await publish(author, curator);
    const { resourceId } = (await adapt(chilean, origin).expect(201)).body as { resourceId: string };
    await app.settle();
    expect(await noticesOf(author, 'resource-adapted')).toEqual([]);
    await chilean.patch(`/api/v1/resources/${resourceId}`, { titles: { es: 'Guía para el Maule' }, institution: 'Agencia' }, 1).expect(200);
    await chilean.post(`/api/v1/resources/${resourceId}/submission`, {}).expect(200);
    await accept(chilean, resourceId);
    await app.settle();
    await deliverAgain(app, 'resource.published');
    expect(await noticesOf(author, 'resource-adapted')).toMatchObject([
      { text: 'Chile adaptou “Guia de arranjos produtivos”', detail: 'Guía para el Maule', path: `/resources/${resourceId}` },
    ]);
    expect(await noticesOf(curator, 'resource-adapted')).toHaveLength(1);
    expect(await noticesOf(chilean, 'resource-adapted')).toEqual([]);
  });

  it('draws the tree across countries, each reader seeing only what they may', async () => {
    const peruvian = await app.aPerson(await app.aCountry('pe'), ['focal-point']);
    const uruguayan = await app.aPerson(await app.aCountry('uy'), ['focal-point']);
    const origin = await publish(author, curator, { visibility: 'public' });
    const inChile = await adapted(chilean, origin, {}, { visibility: 'public' });
    // Peru keeps its own to itself; Uruguay takes what it can see of Chile's.
    const inPeru = await adapted(peruvian, origin, {}, { visibility: 'tenant' });
    const inUruguay = await adapted(uruguayan, inChile, {}, { visibility: 'network' });
    const codes = async (reader: Pick<Member, 'get'>, id: string) => (await treeOf(reader, id)).nodes.map(({ tenant, depth }) => `${depth}${tenant.code}`);
    expect(await codes(peruvian, inPeru)).toEqual(['0br', '1cl', '2uy', '1pe']);
    expect(await codes(author, inUruguay)).toEqual(['0br', '1cl', '2uy']);
    expect(await codes(app.nobody, origin)).toEqual(['0br', '1cl']);
    expect(await treeOf(author, origin)).toMatchObject({ countries: 3, nodes: [{ notes: null }, { originId: origin, notes: why }, { originId: inChile }] });
    for (const reader of [author, app.nobody]) expect(JSON.stringify(await treeOf(reader, origin))).not.toContain(inPeru);
    await app.nobody.get(`/api/v1/resources/${inUruguay}/lineage`).expect(404);
    // A node in the middle that is hidden ends the tree: what hangs on it stands alone.
    const shown = await chilean.get(`/api/v1/resources/${inChile}`).expect(200);
    await chilean.post(`/api/v1/resources/${inChile}/publication`, { visibility: 'tenant' }).set('if-match', shown.headers['etag']!).expect(200);
    expect(await codes(author, origin)).toEqual(['0br']);
    expect(await codes(uruguayan, inUruguay)).toEqual(['0uy']);
    expect(await treeOf(uruguayan, inUruguay)).toMatchObject({ nodes: [{ originId: null, notes: null }] });
  });

  it('does not widen by copying what was shared with few', async () => {
    const shared = await publish(author, curator, { visibility: 'shared', sharedWith: { tenants: ['cl'], blocs: [] } });
    const { resourceId } = (await adapt(chilean, shared).expect(201)).body as { resourceId: string };
    expect((await chilean.get(`/api/v1/resources/${resourceId}`).expect(200)).body).toMatchObject({ visibility: 'tenant' });
  });
});
