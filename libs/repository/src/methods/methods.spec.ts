import { Member, TestApp, type TestTenant } from '#harness';
import { TenantDatabase } from '#platform';
import { SearchableResources } from '../resources/searchable.service.js';
import { aDraft, aPublication, aSubmission } from '../testing/deposits.js';

const said = (es: string) => ({ es });
const step = (key: string, name: string, more: object = {}) => ({ key, name: said(name), purpose: {}, inputs: {}, outputs: {}, time: {}, tools: [], origin: null, ...more });
const tool = (key: string, name: string, more: object = {}) => ({ key, name: said(name), about: {}, url: null, origin: null, ...more });
const failure = (key: string, happened: string, more: object = {}) => ({ key, happened: said(happened), lesson: {}, whose: '', anonymous: false, discloseOn: null, ...more });

interface Told {
  id: string;
  version: number;
  steps: { key: string; origin: string | null; name: Record<string, string> }[];
  tools: { origin: string | null }[];
  failures: { key: string; whose: string; discloseOn: string | null }[];
  blocks: { kind: string; key: string; id: string; origin: { id: string; resource: { id: string } } | null }[];
  [field: string]: unknown;
}

describe('a methodology told step by step', () => {
  let portal: TestApp;
  let chile: TestTenant;
  let author: Member;
  let curator: Member;
  let peruvian: Member;
  const path = (id: string) => `/api/v1/resources/${id}`;
  const read = async (reader: Pick<Member, 'get'>, id: string) => (await reader.get(path(id)).expect(200)).body as Told;
  const blockOf = (told: Told, key: string) => told.blocks.find((block) => block.key === key)!.id;

  beforeAll(async () => {
    portal = await TestApp.start({ meilisearch: false });
    chile = await portal.aCountry('cl');
    author = await portal.aPerson(chile, ['contributor']);
    curator = await portal.aPerson(chile, ['curator']);
    peruvian = await portal.aPerson(await portal.aCountry('pe'), ['focal-point']);
  });
  afterAll(() => portal?.stop());

  describe('is written', () => {
    it('beside the title, in several languages, and saved with the version it is based on', async () => {
      const { id } = await aDraft(author, { type: 'methodology', titles: { es: 'Guía' }, steps: [step('a', 'Convocar')] });
      const before = await read(author, id);
      expect(before.steps).toEqual([step('a', 'Convocar')]);
      const told = {
        method: { problem: { es: 'Nadie coopera.', pt: 'Ninguém coopera.', fr: '' }, limits: { es: '' } },
        steps: [step('b', 'Levantar el mapa', { tools: ['ficha'], time: said('Un mes') }), step('a', 'Convocar', { name: { es: 'Convocar', pt: 'Convocar todos' } })],
        tools: [tool('ficha', 'Ficha de actor', { url: 'https://example.org/ficha' })],
        conditions: { sectors: ['01', '11'], firms: ['20-99'], institutions: ['training'], budget: '50k-250k', reaches: [] },
      };
      const { body } = await author.patch(path(id), told, before.version).expect(200);
      // What was left empty is not there.
      expect(body).toMatchObject({ method: { problem: { es: 'Nadie coopera.', pt: 'Ninguém coopera.' } }, steps: told.steps, tools: told.tools });
      expect(Object.keys((body as Told)['method'] as object)).toEqual(['problem']);
      expect((body as Told)['conditions']).toEqual({ sectors: ['01', '11'], firms: ['20-99'], institutions: ['training'], budget: '50k-250k' });
      await author.patch(path(id), { steps: [] }, before.version).expect(412);
      expect((await read(author, id)).steps).toHaveLength(2);
    });

    it('within bounds: refusals point at what is wrong, and nothing of it is kept', async () => {
      const { id, version } = await aDraft(author);
      const wrong = {
        steps: [step('a', 'x'), step('a', 'y'), step('NO', 'z')], tools: [tool('t', 'x', { url: 'javascript:alert(1)' })],
        conditions: { sectors: ['wine'] }, failures: [failure('f', 'x', { discloseOn: 'mañana' })], method: { moral: said('x') },
      };
      const { body } = await author.patch(path(id), wrong, version).expect(422);
      const pointers = (body as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer).sort();
      expect(pointers).toEqual(['/conditions/sectors/0', '/failures/0/discloseOn', '/method/moral', '/steps/1/key', '/steps/2/key', '/tools/0/url']);
      const { body: twice } = await author.patch(path(id), { steps: [step('a', 'x'), step('a', 'y')] }, version).expect(422);
      expect((twice as { errors: object[] }).errors).toMatchObject([{ pointer: '/steps/1/key', detail: 'Dos partes de la lista llevan la misma clave.' }]);
      expect(await read(author, id)).toMatchObject({ steps: [], tools: [], failures: [], version });
    });

    it('a step may be without a name on the way, and not before a reader', async () => {
      const { id } = await aDraft(author, { type: 'methodology', language: 'es', titles: { es: 'x' }, abstracts: { es: 'y' }, institution: 'z', licence: 'cc-by-4.0', steps: [step('a', 'x'), { ...step('b', ''), name: {} }] });
      const { body } = await author.post(`${path(id)}/submission`).expect(422);
      expect((body as { errors: object[] }).errors).toMatchObject([{ pointer: '/steps/1/name', detail: 'Dé un nombre a este paso.' }]);
    });

    it('by whoever may write the resource, and nobody else', async () => {
      const { id, version } = await aSubmission(author);
      await author.patch(path(id), { failures: [failure('f', 'x')] }, version).expect(409);
      await peruvian.patch(path(id), { failures: [failure('f', 'x')] }, version).expect(404);
      await curator.patch(path(id), { failures: [failure('f', 'x')], steps: [step('a', 'x')] }, version).expect(200);
      expect(await read(author, id)).toMatchObject({ failures: [{ key: 'f' }], steps: [{ key: 'a' }] });
    });
  });

  describe('its steps and tools', () => {
    it('have an address of their own, seen by exactly whoever sees the resource', async () => {
      const own = await aPublication(author, curator, { visibility: 'tenant', steps: [step('a', 'Convocar', { tools: ['t'] })], tools: [tool('t', 'Acta')] });
      const told = await read(author, own.id);
      const [address, acta] = [blockOf(told, 'a'), blockOf(told, 't')];
      expect((await author.get(`/api/v1/blocks/${address}`).expect(200)).body).toMatchObject({
        kind: 'step', position: 1, step: { name: { es: 'Convocar' } }, tools: [{ id: acta, tool: { name: { es: 'Acta' } } }], resource: { id: own.id }, uses: [], may: { take: true },
      });
      const hidden = (await peruvian.get(`/api/v1/blocks/${address}`).expect(404)).body as object;
      const absent = (await peruvian.get('/api/v1/blocks/0e6c0b56-1111-4111-8111-000000000000').expect(404)).body as object;
      expect({ ...hidden, instance: '' }).toEqual({ ...absent, instance: '' });
      const open = await aPublication(author, curator, { visibility: 'public', steps: [step('a', 'Convocar')] });
      const openAddress = blockOf(await read(portal.nobody, open.id), 'a');
      expect((await portal.nobody.get(`/api/v1/blocks/${openAddress}`).expect(200)).body).toMatchObject({ may: { take: false }, refused: null });
      await curator.post(`${path(open.id)}/withdrawal`, { reason: 'Error' }).expect(200);
      await author.get(`/api/v1/blocks/${openAddress}`).expect(404);
      expect(await read(author, open.id)).toMatchObject({ steps: [], blocks: [] });
    });

    it('keep their address while they are moved and rewritten, and lose it when they go', async () => {
      const { id } = await aDraft(author, { type: 'methodology', steps: [step('a', 'Uno'), step('b', 'Dos')] });
      const first = await read(author, id);
      await author.patch(path(id), { steps: [step('b', 'Dos, mejor'), step('a', 'Uno')] }, first.version).expect(200);
      const second = await read(author, id);
      expect(blockOf(second, 'b')).toBe(blockOf(first, 'b'));
      expect((await author.get(`/api/v1/blocks/${blockOf(first, 'b')}`).expect(200)).body).toMatchObject({ position: 1, step: { name: { es: 'Dos, mejor' } } });
      await author.patch(path(id), { steps: [step('b', 'Dos')] }, second.version).expect(200);
      await author.get(`/api/v1/blocks/${blockOf(first, 'a')}`).expect(404);
    });

    it('are taken into another methodology with their origin named, and show where they are used', async () => {
      const origin = await aPublication(author, curator, { steps: [step('a', 'Convocar a todos')] });
      const address = blockOf(await read(author, origin.id), 'a');
      const taken = await aDraft(peruvian, { type: 'methodology', titles: { es: 'La nuestra' }, steps: [step('x', 'Convocar', { origin: address })] });
      expect((await read(peruvian, taken.id)).blocks).toMatchObject([{ key: 'x', origin: { id: address, names: { es: 'Convocar a todos' }, resource: { id: origin.id, tenant: { code: 'cl' } } } }]);
      // Nobody is told of a draft.
      expect((await author.get(`/api/v1/blocks/${address}`).expect(200)).body).toMatchObject({ uses: [] });
      await portal.owner.query("update resource set state = 'published', published_at = now() where id = $1", [taken.id]);
      expect((await author.get(`/api/v1/blocks/${address}`).expect(200)).body).toMatchObject({ uses: [{ names: { es: 'Convocar' }, resource: { id: taken.id, titles: { es: 'La nuestra' }, tenant: { code: 'pe' } } }] });
      // Once the origin is hidden from them, others are not told that there is one; what was taken stays.
      await portal.owner.query("update resource set visibility = 'tenant' where id = $1", [origin.id]);
      const brazilian = await portal.aPerson(await portal.aCountry('br'), ['member']);
      expect(await read(brazilian, taken.id)).toMatchObject({ steps: [{ key: 'x', origin: null }], blocks: [{ origin: null }] });
      const seen = await read(peruvian, taken.id);
      expect(seen).toMatchObject({ steps: [{ key: 'x', origin: address }], blocks: [{ origin: null }] });
      await peruvian.patch(path(taken.id), { steps: [...seen.steps, step('y', 'Otro')] }, seen.version).expect(200);
    });

    it('are not taken from what one cannot see, nor against a licence', async () => {
      const closed = await aPublication(author, curator, { licence: 'cc-by-nd-4.0', steps: [step('a', 'Convocar')] });
      const hidden = await aPublication(author, curator, { visibility: 'tenant', steps: [step('a', 'Convocar')] });
      const [nd, secret] = [blockOf(await read(author, closed.id), 'a'), blockOf(await read(author, hidden.id), 'a')];
      expect((await peruvian.get(`/api/v1/blocks/${nd}`).expect(200)).body).toMatchObject({ may: { take: false }, refused: 'licence' });
      const wish = { type: 'methodology', steps: [step('x', 'x', { origin: nd }), step('y', 'y', { origin: secret }), step('z', 'z', { origin: '0e6c0b56-1111-4111-8111-000000000000' })] };
      const { body } = await peruvian.post('/api/v1/resources', wish).expect(422);
      expect((body as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer)).toEqual(['/steps/0/origin', '/steps/1/origin', '/steps/2/origin']);
      // In one's own house it is one's own.
      await author.post('/api/v1/resources', { type: 'methodology', steps: [step('x', 'x', { origin: nd })] }).expect(201);
    });
  });

  describe('what failed', () => {
    it('is told at once, with whose it was, unless its writer wants otherwise', async () => {
      const { id } = await aPublication(author, curator, {
        failures: [failure('f', 'Sin gerente no avanzó.', { whose: 'Cachapoal' }), failure('g', 'Un socio se fue.', { whose: 'Viña Secreta', anonymous: true })],
      });
      expect(await read(peruvian, id)).toMatchObject({ failures: [{ key: 'f', whose: 'Cachapoal' }, { key: 'g', happened: { es: 'Un socio se fue.' }, whose: '', anonymous: true }] });
      expect(await read(author, id)).toMatchObject({ failures: [{ key: 'f' }, { key: 'g', whose: 'Viña Secreta' }] });
      expect(await read(await portal.aPerson(chile, ['member']), id)).toMatchObject({ failures: [{}, { whose: '' }] });
    });

    it('is held back by the database until its day, and then told; whose it was is not', async () => {
      const day = new Date(portal.clock.now().getTime() + 30 * 86_400_000).toISOString().slice(0, 10);
      const { id } = await aPublication(author, curator, {
        visibility: 'public', failures: [failure('f', 'El fondo se agotó.', { whose: 'Viña Secreta', anonymous: true, discloseOn: day })],
      });
      expect((await read(peruvian, id)).failures).toEqual([]);
      expect((await read(curator, id)).failures).toMatchObject([{ key: 'f', whose: 'Viña Secreta', discloseOn: day }]);
      // Not only the page: the rows themselves are not there for others.
      const db = portal.app.get(TenantDatabase);
      const held = () => db.within({ credential: { kind: 'none' }, tenantCode: null, ip: '127.0.0.1', requestId: 'test' }, () => db.query(
        `select (select count(*)::int from resource where id = $1) as resources, (select count(*)::int from resource_failure where resource_id = $1) as failures,
                (select count(*)::int from resource_failure_bearer where resource_id = $1) as bearers`, [id]));
      expect(await held()).toEqual([{ resources: 1, failures: 0, bearers: 0 }]);
      const words = async () => (await portal.app.get(TenantDatabase).withinJob({ tenantId: chile.id, actorId: null }, () => portal.app.get(SearchableResources).readSearchable([id])))![0]!;
      const before = await words();
      expect(JSON.stringify(before.texts)).not.toContain('fondo');
      await portal.settle();
      expect((await read(peruvian, id)).failures).toEqual([]);
      portal.clock.advance(31 * 86_400_000);
      await portal.settle();
      const told = await read(await portal.aPerson(await portal.aCountry('uy'), ['member']), id);
      expect(told.failures).toMatchObject([{ happened: { es: 'El fondo se agotó.' }, whose: '', discloseOn: null }]);
      expect(await held()).toEqual([{ resources: 1, failures: 1, bearers: 0 }]);
      const after = await words();
      expect(after.revision).toBeGreaterThan(before.revision);
      expect(JSON.stringify(after.texts)).toContain('fondo');
      expect(JSON.stringify(after)).not.toContain('Secreta');
    });
  });

  it('goes with its resource into its next version, addresses, failures and all', async () => {
    const day = new Date(portal.clock.now().getTime() + 60 * 86_400_000).toISOString().slice(0, 10);
    const { id } = await aPublication(author, curator, { visibility: 'public', steps: [step('a', 'Convocar')], failures: [failure('f', 'Se fue.', { whose: 'Viña Secreta', anonymous: true, discloseOn: day })] });
    const address = blockOf(await read(author, id), 'a');
    const next = (await author.post(`${path(id)}/revision`).expect(201)).body as Told;
    const begun = await read(author, next.id);
    expect(begun).toMatchObject({ steps: [{ key: 'a' }], failures: [{ key: 'f', whose: 'Viña Secreta', discloseOn: day }] });
    const later = new Date(portal.clock.now().getTime() + 70 * 86_400_000).toISOString().slice(0, 10);
    await author.patch(path(next.id), { steps: [step('a', 'Convocar mejor'), step('b', 'Acordar')], failures: [failure('f', 'Se fue.', { whose: 'Viña Secreta', anonymous: true, discloseOn: later })] }, begun.version).expect(200);
    await author.post(`${path(next.id)}/submission`).expect(200);
    const submitted = await read(curator, next.id);
    const approved = (await curator.post(`${path(next.id)}/approval`, {}).set('if-match', `"${submitted.version}"`).expect(200)).body as Told;
    await curator.post(`${path(next.id)}/publication`, {}).set('if-match', `"${approved.version}"`).expect(200);
    const merged = await read(portal.nobody, id);
    expect(merged).toMatchObject({ steps: [{ key: 'a', name: { es: 'Convocar mejor' } }, { key: 'b' }], failures: [] });
    expect(blockOf(merged, 'a')).toBe(address);
    expect((await portal.nobody.get(`${path(id)}/versions/1`).expect(200)).body).toMatchObject({ description: { steps: [{ name: { es: 'Convocar' } }] } });
    portal.clock.advance(61 * 86_400_000);
    await portal.settle();
    expect(await read(portal.nobody, id)).toMatchObject({ failures: [] });
    portal.clock.advance(10 * 86_400_000);
    await portal.settle();
    expect(await read(portal.nobody, id)).toMatchObject({ failures: [{ key: 'f', whose: '' }] });
  });

  it('is found by its steps and tools, in each language', async () => {
    const { id } = await aPublication(author, curator, {
      steps: [step('a', 'Repartir el agua del riego', { purpose: { es: 'Que alcance.', pt: 'Que baste.' } })], tools: [tool('t', 'Planilla de turnos')],
    });
    const found = await portal.app.get(TenantDatabase).withinJob({ tenantId: chile.id, actorId: null }, () => portal.app.get(SearchableResources).readSearchable([id]));
    expect(found![0]!.texts).toEqual([{ language: 'es', text: 'Repartir el agua del riego\n\nQue alcance.\n\nPlanilla de turnos' }, { language: 'pt', text: 'Que baste.' }]);
    await portal.settle();
    const { body } = await author.get(`/api/v1/search?q=${encodeURIComponent('planilla de turnos de riego')}`).expect(200);
    expect((body as { hits: { id: string }[] }).hits[0]?.id).toBe(id);
  });

  it('is compared with what a place says of itself', async () => {
    const { id } = await aPublication(author, curator, { conditions: { sectors: ['11'], firms: ['20-99'] } });
    const leader = await portal.aPerson(await portal.aCountry('pe'), ['focal-point']);
    const tenant = await leader.get('/api/v1/tenants/pe').expect(200);
    await leader.patch('/api/v1/tenants', { facts: { sectors: ['10'], institutions: ['training'] } }, (tenant.body as { version: number }).version).expect(200);
    const { body } = await leader.get(`${path(id)}/fit?place=pe`).expect(200);
    const fits = (body as { factors: { factor: string; fit: string }[] }).factors;
    expect(fits.map(({ factor, fit }) => `${factor} ${fit}`)).toEqual(['sectors close', 'orientation unknown', 'firms unknown', 'reach unknown', 'maturity unknown', 'institutions unknown', 'budget unknown']);
    await leader.patch('/api/v1/tenants', { facts: { sectors: null } }, (tenant.body as { version: number }).version + 1).expect(200);
    expect(((await leader.get('/api/v1/tenants/pe').expect(200)).body as { facts: object }).facts).not.toHaveProperty('sectors');
    await leader.get(`${path(id)}/fit?place=nowhere`).expect(404);
    await portal.nobody.get(`${path(id)}/fit?place=pe`).expect(404);
    await leader.patch('/api/v1/tenants', { facts: { firms: 'many' } }, 9).expect(422);
  });
});
