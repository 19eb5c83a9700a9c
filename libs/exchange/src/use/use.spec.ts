import { type Member, TestApp, type TestTenant } from '#harness';
import { accept, deliverAgain, mailsTo, noticesOf, publish } from '../testing/people.js';

const month = 31 * 86_400_000;
const report = { worked: 'partly', evidence: 'monitored', results: 'Ocho de doce productores venden juntos.', figures: [{ label: 'Ventas', value: '+18 %' }], failed: 'Sin gerente no avanzó el primer año.', disclosure: 'open' };

interface Use {
  agencies: number;
  countries: number;
  evidence: string | null;
  worked: { yes: number; partly: number; no: number };
  adoptions: { id: string; agency: string; kind: string; tenant: { code: string }; may: { edit: boolean } }[];
  outcomes: { tenant: { code: string } | null; agency: string | null; months: number | null; at: string | null; failed: string; heldBack: boolean }[];
  may: { adopt: boolean };
}

describe('using a resource', () => {
  let app: TestApp;
  let brazil: TestTenant;
  let author: Member;
  let curator: Member;
  let chilean: Member;
  let peruvian: Member;
  let mexican: Member;

  beforeAll(async () => {
    app = await TestApp.start({ meilisearch: false });
    brazil = await app.aCountry('br');
    author = await app.aPerson(brazil, ['contributor'], { locale: 'pt' });
    curator = await app.aPerson(brazil, ['curator']);
    chilean = await app.aPerson(await app.aCountry('cl'), ['focal-point']);
    peruvian = await app.aPerson(await app.aCountry('pe'), ['contributor']);
    mexican = await app.aPerson(await app.aCountry('mx'), ['contributor']);
  });
  afterAll(() => app?.stop());

  const adopt = async (who: Member, resource: string, wish: object = {}) => (await who.post(`/api/v1/resources/${resource}/adoptions`, wish).expect(201)).body as { id: string; version: number; reports: { id: string; version: number }[] };
  const useOf = async (reader: Pick<Member, 'get'>, resource: string) => (await reader.get(`/api/v1/resources/${resource}/use`).expect(200)).body as Use;
  const tell = (who: Member, { id }: { id: string }, said: object = report) => who.post(`/api/v1/adoptions/${id}/outcomes`, said);

  it('is said by agencies, counted by agency and country, and taken back', async () => {
    const resource = await publish(author, curator, { visibility: 'public' });
    const first = await adopt(chilean, resource, { agency: 'Agencia del Maule', note: 'En tres comunas' });
    await adopt(chilean, resource, { agency: 'CORFO de ejemplo' });
    await adopt(peruvian, resource);
    await chilean.post(`/api/v1/resources/${resource}/adoptions`, { agency: 'AGENCIA DEL MAULE' }).expect(409);
    expect(await useOf(app.nobody, resource)).toMatchObject({ agencies: 3, countries: 2, evidence: null, outcomes: [], may: { adopt: false } });
    expect((await useOf(chilean, resource)).adoptions.map(({ may }) => may.edit)).toEqual([true, true, false]);
    await app.settle();
    expect((await noticesOf(author, 'resource-used')).map(({ text }) => text)).toContain('Peru usa “Guia de arranjos produtivos”');
    await peruvian.delete(`/api/v1/adoptions/${first.id}`).expect(403);
    await chilean.patch(`/api/v1/adoptions/${first.id}`, { note: 'En cuatro' }).set('if-match', '"9"').expect(412);
    await chilean.patch(`/api/v1/adoptions/${first.id}`, { note: 'En cuatro' }).set('if-match', '"1"').expect(200);
    await chilean.delete(`/api/v1/adoptions/${first.id}`).expect(204);
    expect(await useOf(app.nobody, resource)).toMatchObject({ agencies: 2, countries: 2 });
    await tell(chilean, first).expect(409);
    await (await app.aPerson(brazil, ['member'])).post(`/api/v1/resources/${resource}/adoptions`, {}).expect(403);
    const hidden = await publish(author, curator, { visibility: 'tenant' });
    await chilean.post(`/api/v1/resources/${hidden}/adoptions`, {}).expect(404);
    await chilean.get(`/api/v1/resources/${hidden}/use`).expect(404);
  });

  it('counts an adaptation, once it is published, as a use', async () => {
    const origin = await publish(author, curator);
    const { resourceId } = (await chilean.post(`/api/v1/resources/${origin}/adaptations`, { reason: 'a', context: 'b' }).expect(201)).body as { resourceId: string };
    await chilean.patch(`/api/v1/resources/${resourceId}`, { institution: 'Agencia' }, 1).expect(200);
    await chilean.post(`/api/v1/resources/${resourceId}/submission`, {}).expect(200);
    await accept(chilean, resourceId);
    await app.settle();
    await deliverAgain(app, 'resource.published');
    expect(await useOf(author, origin)).toMatchObject({ agencies: 1, countries: 1, adoptions: [{ agency: 'Agencia', kind: 'adaptation', tenant: { code: 'cl' } }] });
    expect(await noticesOf(author, 'resource-used')).not.toContainEqual(expect.objectContaining({ path: `/resources/${origin}` }));
  });

  it('asks after six and twelve months what came of it, in the portal and by mail, once each, and shows what was said', async () => {
    const resource = await publish(author, curator);
    const use = await adopt(chilean, resource);
    const ended = await adopt(peruvian, resource);
    await peruvian.delete(`/api/v1/adoptions/${ended.id}`).expect(204);
    await app.settle();
    const asked = () => noticesOf(chilean, 'outcome-asked').then((all) => all.filter(({ path }) => path === `/use/${use.id}`));
    expect(await asked()).toEqual([]);
    app.clock.advance(6 * month);
    await app.settle();
    await deliverAgain(app, 'exchange.ask-for-outcome');
    expect(await asked()).toMatchObject([{ text: '¿Qué resultó de «Guía de clústeres»?', detail: expect.stringContaining('6 meses') }]);
    expect((await mailsTo(app, chilean)).filter((subject) => subject.startsWith('¿Qué resultó'))).not.toEqual([]);
    expect((await noticesOf(peruvian, 'outcome-asked')).filter(({ path }) => path === `/use/${ended.id}`)).toEqual([]);
    const { body } = await tell(chilean, use).expect(201);
    expect(body).toMatchObject({ months: 6, reports: [{ months: 6, disclosed: true }] });
    await tell(chilean, use).expect(409);
    expect(await useOf(author, resource)).toMatchObject({ evidence: 'monitored', worked: { yes: 0, partly: 1, no: 0 }, outcomes: [{ tenant: { code: 'cl' }, months: 6, failed: report.failed, heldBack: false }] });
    const path = `/api/v1/adoptions/${use.id}/outcomes/${body.reports[0].id}`;
    await chilean.put(path, { ...report, worked: 'yes' }).expect(428);
    await chilean.put(path, { ...report, worked: 'yes' }).set('if-match', '"1"').expect(200);
    expect((await useOf(author, resource)).worked.yes).toBe(1);
    app.clock.advance(6 * month);
    await app.settle();
    expect(await asked()).toHaveLength(2);
    expect((await chilean.get(`/api/v1/adoptions/${use.id}`).expect(200)).body.months).toBe(12);
  });

  it('is told in figures for several resources at once, of those that are for the reader', async () => {
    const [open, unused, hidden] = [await publish(author, curator, { visibility: 'public' }), await publish(author, curator, { visibility: 'public' }), await publish(author, curator)];
    await adopt(chilean, open, { agency: 'Agencia del Maule' });
    await adopt(peruvian, open);
    await adopt(mexican, hidden);
    const figures = async (who: Pick<Member, 'get'>, ids: string[]) =>
      ((await who.get(`/api/v1/use-figures?${ids.map((id) => `resource=${id}`).join('&')}`).expect(200)).body as { items: { resourceId: string; agencies: number; countries: number }[] }).items;
    const both = { resourceId: open, agencies: 2, countries: 2 };
    expect(await figures(app.nobody, [open, unused, hidden])).toEqual([both]);
    expect(await figures(chilean, [open, hidden])).toEqual(expect.arrayContaining([both, { resourceId: hidden, agencies: 1, countries: 1 }]));
    expect(await figures(chilean, [unused])).toEqual([]);
    await app.nobody.get('/api/v1/use-figures').expect(422);
    await app.nobody.get('/api/v1/use-figures?resource=x').expect(422);
  });

  it('keeps a delayed report to its own tenant until its day', async () => {
    const resource = await publish(author, curator);
    const use = await adopt(chilean, resource);
    const day = (ahead: number) => new Date(app.clock.now().getTime() + ahead * 86_400_000).toISOString().slice(0, 10);
    const { body: wrong } = await tell(chilean, use, { ...report, disclosure: 'delayed' }).expect(422);
    expect(wrong.errors).toMatchObject([{ pointer: '/discloseOn' }]);
    expect((await tell(chilean, use, { ...report, results: '', failed: '', figures: [] }).expect(422)).body.errors).toMatchObject([{ pointer: '/results' }]);
    await tell(chilean, use, { ...report, disclosure: 'delayed', discloseOn: day(30) }).expect(201);
    expect((await useOf(author, resource)).outcomes).toEqual([]);
    expect((await useOf(author, resource)).evidence).toBeNull();
    expect((await useOf(chilean, resource)).outcomes).toMatchObject([{ heldBack: true }]);
    expect(JSON.stringify((await author.get(`/api/v1/adoptions/${use.id}`)).body)).not.toContain(report.failed);
    app.clock.advance(31 * 86_400_000);
    await app.settle();
    await deliverAgain(app, 'exchange.disclose-outcome');
    expect((await useOf(author, resource)).outcomes).toMatchObject([{ tenant: { code: 'cl' }, heldBack: false }]);
  });

  it('tells without a name only when three places use it, and never who or when', async () => {
    const resource = await publish(author, curator);
    await tell(chilean, await adopt(chilean, resource, { agency: 'Agencia del Maule' }), { ...report, disclosure: 'anonymous', failed: 'Nadie pagó las cuotas.' }).expect(201);
    await adopt(peruvian, resource);
    expect((await useOf(author, resource)).outcomes).toEqual([]);
    await adopt(mexican, resource);
    const { outcomes } = await useOf(author, resource);
    expect(outcomes).toMatchObject([{ tenant: null, agency: null, months: null, at: null, failed: 'Nadie pagó las cuotas.' }]);
    expect(JSON.stringify(outcomes)).not.toMatch(/Maule|"cl"/);
    expect((await useOf(chilean, resource)).outcomes).toMatchObject([{ tenant: { code: 'cl' }, heldBack: true }]);
  });
});
