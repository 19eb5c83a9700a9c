import { type Caller, type Member, TestApp, type TestTenant } from '#harness';
import { looksPersonal } from './personal.js';

describe('a text that may be somebody’s', () => {
  it.each(['ana@ministerio.cl', 'teléfono +56 9 8123 4567', 'rut 12.345.678-9', 'maria fernanda quispe', 'Ximena Tapia Loyola', 'juan perez', 'https://ejemplo.org/?id=3'])('is seen: %s', (text) => expect(looksPersonal(text)).toBe(true));
  it.each(['cadena de valor del cacao', 'ISO 9001', 'apicultura Valle Central', 'LC/W.337', 'vinos orgánicos 2010', 'san josé', 'política industrial Chile'])('is not where there is none: %s', (text) => expect(looksPersonal(text)).toBe(false));
});

describe.each([true, false])('what is not found (with Meilisearch: %s)', (meilisearch) => {
  let portal: TestApp;
  let chile: TestTenant;
  let curator: Member;
  let member: Member;
  let unit: Member;

  beforeAll(async () => {
    portal = await TestApp.start({ meilisearch });
    chile = await portal.aCountry('cl');
    curator = await portal.aPerson(chile, ['curator']);
    member = await portal.aPerson(chile, ['member']);
    unit = await portal.aPerson(await portal.network(), ['unit-coordinator']);
    const leader = await portal.aPerson(chile, ['focal-point']);
    await leader.post('/api/v1/resources/bulk', { visibility: 'public', items: [{ type: 'study', language: 'es', titles: { es: 'Miel de ulmo' } }] }).expect(200);
    await portal.settle();
  });
  afterAll(() => portal?.stop());

  const note = (who: Caller, q: string) => who.post('/api/v1/search/misses', { q }).expect(204);
  const read = async (who: Member) => (await who.get('/api/v1/search/misses').expect(200)).body as { items: { text: string; times: number; spaces: number; language: string }[]; keptBack: number };
  const texts = async (who: Member) => (await read(who)).items.map(({ text }) => text);

  it('is counted by text, not by person, and only when it really is not found', async () => {
    for (const who of [member, curator]) await note(who, '  Bioinsumos   certificados ');
    await note(member, 'miel');
    await note(member, 'x');
    const { items } = await read(curator);
    expect(items).toEqual([{ text: 'bioinsumos certificados', times: 2, spaces: 1, language: 'es', first: expect.any(String), last: expect.any(String) }]);
    const { rows } = await portal.owner.query<{ column_name: string }>("select column_name from information_schema.columns where table_name = 'search_miss'");
    expect(rows.map((row) => row.column_name).sort()).toEqual(['id', 'language', 'tenant_id', 'text', 'times', 'week']);
  });

  it('keeps no text that looks like personal data, but says how often that was', async () => {
    await note(member, 'correo de pedro@empresa.cl');
    expect((await read(curator)).keptBack).toBe(1);
    const { rows } = await portal.owner.query("select 1 from search_miss where text like '%pedro%'");
    expect(rows).toEqual([]);
  });

  it('is read by who curates its space and by the Unit, and by nobody else', async () => {
    const elsewhere = await portal.aPerson(await portal.aCountry('pe'), ['curator']);
    await note(elsewhere, 'bioinsumos certificados');
    await note(portal.nobody, 'cuero vegano de nopal');
    expect(await texts(elsewhere)).toEqual(['bioinsumos certificados']);
    expect(await texts(curator)).toEqual(['bioinsumos certificados']);
    expect(await read(unit)).toMatchObject({ items: expect.arrayContaining([expect.objectContaining({ text: 'bioinsumos certificados', times: 3, spaces: 2 }), expect.objectContaining({ text: 'cuero vegano de nopal' })]) });
    await member.get('/api/v1/search/misses').expect(403);
    await portal.nobody.get('/api/v1/search/misses').expect(401);
  });

  it('leaves the list when somebody has seen to it, in their own space; the Unit, everywhere', async () => {
    await curator.post('/api/v1/search/misses/settlements', { text: 'bioinsumos certificados' }).expect(204);
    expect(await texts(curator)).toEqual([]);
    expect((await read(unit)).items).toContainEqual(expect.objectContaining({ text: 'bioinsumos certificados', spaces: 1 }));
    await unit.post('/api/v1/search/misses/settlements', { text: 'bioinsumos certificados' }).expect(204);
    expect(await texts(unit)).not.toContain('bioinsumos certificados');
    await member.post('/api/v1/search/misses/settlements', { text: 'x' }).expect(403);
  });
});
