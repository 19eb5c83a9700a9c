import { type Caller, type Member, TestApp, type TestTenant } from '#harness';
import type { ConceptView } from '../concepts/concept.schemas.js';

describe('the thesaurus', () => {
  let app: TestApp;
  let unit: Member;
  let chile: TestTenant;
  let chilean: Member;
  beforeAll(async () => {
    app = await TestApp.start();
    unit = await app.aPerson(await app.network(), ['unit-coordinator']);
    chile = await app.aCountry('cl');
    chilean = await app.aPerson(chile, ['contributor']);
  });
  afterAll(() => app.stop());

  const read = async (code: string, who: Caller = app.nobody) => (await who.get(`/api/v1/concepts/${code}`).expect(200)).body as ConceptView;
  /** What the form sends when nothing has been changed. */
  const documentOf = ({ labels, alternatives, nationalTerms, hiddenLabels, definitions, scopeNotes, broader, related, mappings, reference }: ConceptView) => ({
    prefLabel: labels,
    altLabels: [
      ...Object.entries(alternatives).flatMap(([language, names]) => names.map((label) => ({ language, label }))),
      ...nationalTerms.map(({ country, term, language }) => ({ language, label: term, country })),
    ],
    hiddenLabels, definitions, scopeNotes, mappings,
    broader: broader.map(({ code }) => code), related: related.map(({ code }) => code), reference: reference.map(({ code }) => code),
  });
  const change = (code: string, version: number, document: object, who: Caller = unit) => who.put(`/api/v1/concepts/${code}`, document).set('if-match', `"${version}"`);
  let made = 0;
  const aConcept = async (more: object = {}) => {
    const code = `idea-${++made}`;
    const { body } = await unit.post('/api/v1/concepts', { code, prefLabel: { es: `idea ${made} de prueba` }, ...more }).expect(201);
    return body as ConceptView;
  };
  const events = async (subject: string) =>
    (await app.owner.query<{ name: string; payload: object }>('select name, payload from event where subject = $1 order by seq', [subject])).rows;

  describe('editing a concept', () => {
    it('keeps everything that was written, with a new version', async () => {
      const before = await read('wine');
      const { body, headers } = await change('wine', before.version, {
        ...documentOf(before),
        altLabels: [...documentOf(before).altLabels, { language: 'es', label: 'caldo de uva', country: 'ar' }],
        hiddenLabels: [{ language: 'es', label: 'bino' }],
        definitions: { es: 'Bebida que se hace de uvas.', en: '' },
        reference: ['inhibitors-g'],
        mappings: [...before.mappings, { relation: 'exactMatch', uri: 'https://example.org/wine' }],
      }).expect(200);
      expect(headers['etag']).toBe(`"${before.version + 1}"`);
      expect(body).toEqual(await read('wine', unit));
      expect(body).toMatchObject({ hiddenLabels: [{ language: 'es', label: 'bino' }], definitions: { es: 'Bebida que se hace de uvas.' }, alternatives: before.alternatives, labels: before.labels });
      expect(body.nationalTerms).toContainEqual({ country: 'ar', language: 'es', term: 'caldo de uva' });
      expect(body.reference).toMatchObject([{ code: 'inhibitors-g', table: { code: 'inhibitors' } }]);
      expect((await events('wine')).at(-1)).toMatchObject({ name: 'concept.changed', payload: { version: before.version + 1, parts: ['altLabels', 'hiddenLabels', 'definitions', 'mappings', 'reference'] } });
    });

    it('is told of somebody else’s change, and needs to say which version it changes', async () => {
      const { code, version } = await aConcept();
      await change(code, version, { prefLabel: { es: 'una' } }).expect(200);
      const { body } = await change(code, version, { prefLabel: { es: 'otra' } }).expect(412);
      expect(body).toMatchObject({ currentVersion: version + 1, current: { labels: { es: 'una' } } });
      await unit.put(`/api/v1/concepts/${code}`, { prefLabel: { es: 'otra' } }).expect(428);
    });

    it('relates both ways, and takes back both ways', async () => {
      const one = await aConcept();
      const other = await aConcept({ related: [one.code] });
      const related = await read(one.code);
      expect(related.related.map(({ code }) => code)).toEqual([other.code]);
      expect(related.version).toBe(one.version + 1);
      await change(one.code, related.version, { prefLabel: one.labels, related: [] }).expect(200);
      expect((await read(other.code)).related).toEqual([]);
    });

    it('has several wider concepts where the idea has', async () => {
      const { code } = await aConcept({ broader: ['wine', 'tourism'] });
      expect((await read(code)).broader.map((one) => one.code)).toEqual(['tourism', 'wine']);
      expect((await read('wine')).narrower.map((one) => one.code)).toContain(code);
    });

    it('refuses what would make the thesaurus unsound, field by field', async () => {
      const top = await aConcept();
      const below = await aConcept({ broader: [top.code] });
      const refused = async (document: object) => ((await change(top.code, top.version, document).expect(422)).body as { errors: { pointer: string; detail: string }[] }).errors;
      expect(await refused({ prefLabel: {} })).toMatchObject([{ pointer: '/prefLabel', detail: expect.stringContaining('nombre') }]);
      expect(await refused({ prefLabel: top.labels, broader: [below.code] })).toMatchObject([{ pointer: '/broader/0', code: 'vocabulary:fields.circle' }]);
      expect(await refused({ prefLabel: top.labels, broader: [top.code], related: ['no-such'] })).toMatchObject([{ code: 'vocabulary:fields.itself' }, { code: 'vocabulary:fields.unknown_concept' }]);
      expect(await refused({ prefLabel: { es: 'a' }, altLabels: [{ language: 'es', label: 'a' }] })).toMatchObject([{ pointer: '/altLabels/0/label' }]);
      expect(await refused({ prefLabel: top.labels, reference: ['no-such-row'] })).toMatchObject([{ pointer: '/reference/0' }]);
      expect(await refused({ prefLabel: top.labels, mappings: [{ relation: 'exactMatch', uri: 'javascript:alert(1)' }] })).toMatchObject([{ pointer: '/mappings/0/uri' }]);
      expect((await read(top.code)).version).toBe(top.version);
    });

    it('gives each code once', async () => {
      const { body } = await unit.post('/api/v1/concepts', { code: 'wine', prefLabel: { es: 'otro vino' } }).expect(409);
      expect(body.title).toBe('Ya hay un concepto con ese código');
    });

    it('is for the Unit and the administrators', async () => {
      const { code, version } = await aConcept();
      const administrator = await app.aPerson(await app.network(), ['network-administrator']);
      await change(code, version, { prefLabel: { es: 'nuevo' } }, administrator).expect(200);
      const focalPoint = await app.aPerson(chile, ['focal-point']);
      await change(code, version + 1, { prefLabel: { es: 'mío' } }, focalPoint).expect(403);
      await change(code, version + 1, { prefLabel: { es: 'mío' } }, app.nobody).expect(401);
      await change('no-such', 1, { prefLabel: { es: 'x' } }).expect(404);
      expect(await read(code)).toMatchObject({ labels: { es: 'nuevo' }, may: { edit: false } });
      expect((await read(code, unit)).may.edit).toBe(true);
    });

    it('never lets two editors close a circle together', async () => {
      const [one, other] = [await aConcept(), await aConcept()];
      const answers = await Promise.all([
        change(one.code, one.version, { prefLabel: one.labels, broader: [other.code] }),
        change(other.code, other.version, { prefLabel: other.labels, broader: [one.code] }),
      ]);
      expect(answers.map(({ status }) => String(status)).toSorted()).toEqual(['200', '422']);
    });
  });

  describe('taking a concept out of use', () => {
    it('merges it into another: names, what is below, and the way there', async () => {
      const heir = await aConcept();
      const old = await aConcept({ altLabels: [{ language: 'pt', label: 'ideia antiga', country: 'br' }] });
      const below = await aConcept({ broader: [old.code] });
      const { body } = await unit.post(`/api/v1/concepts/${old.code}/deprecation`, { replacedBy: heir.code }).set('if-match', `"${old.version}"`).expect(200);
      expect(body).toMatchObject({ status: 'deprecated', replacedBy: { code: heir.code } });
      expect((await read(below.code)).broader.map(({ code }) => code)).toEqual([heir.code]);
      const merged = await read(heir.code);
      expect(merged.alternatives.es).toEqual([old.labels.es]);
      expect(merged.nationalTerms).toEqual([{ country: 'br', language: 'pt', term: 'ideia antiga' }]);
      const { body: found } = await app.nobody.get('/api/v1/concepts?q=ideia%20antiga').expect(200);
      expect(found.items.map(({ code }: { code: string }) => code)).toEqual([heir.code]);
      expect((await events(old.code)).at(-1)).toMatchObject({ name: 'concept.deprecated', payload: { replacedBy: heir.code } });
      const back = await unit.delete(`/api/v1/concepts/${old.code}/deprecation`).set('if-match', `"${body.version}"`).expect(200);
      expect(back.body).toMatchObject({ status: 'current', replacedBy: null });
    });

    it('does not lead to one that is out of use itself, or that is not there', async () => {
      const [one, other] = [await aConcept(), await aConcept()];
      const deprecate = (code: string, replacedBy: string | null) => unit.post(`/api/v1/concepts/${code}/deprecation`, { replacedBy }).set('if-match', '"1"');
      await deprecate(other.code, null).expect(200);
      await deprecate(one.code, other.code).expect(422);
      await deprecate(one.code, 'no-such').expect(422);
      await deprecate(one.code, one.code).expect(422);
    });
  });

  describe('a proposal', () => {
    const propose = (changeOf: object, who: Caller = chilean) => who.post('/api/v1/thesaurus/proposals', { change: changeOf, reason: 'Así se dice en Chile.' });
    const term = { kind: 'term', concept: 'wine', language: 'es', label: 'mosto fino', country: 'cl' };

    it('is applied when the Unit accepts it, and the proposer hears of it', async () => {
      const { body: proposal } = await propose(term).expect(201);
      expect(proposal).toMatchObject({ state: 'open', mine: true, may: { decide: false }, concept: { code: 'wine', labels: { es: expect.any(String) } }, from: { code: 'cl' } });
      const { body: waiting } = await unit.get('/api/v1/thesaurus/proposals?state=open').expect(200);
      expect(waiting.items).toContainEqual(expect.objectContaining({ id: proposal.id, mine: false, may: { decide: true } }));
      await app.settle();
      expect((await unit.get('/api/v1/notifications').expect(200)).body.items[0].text).toMatch(/^Chile .*mosto fino/);
      await unit.post(`/api/v1/thesaurus/proposals/${proposal.id}/acceptance`).expect(200);
      expect((await read('wine')).nationalTerms).toContainEqual({ country: 'cl', language: 'es', term: 'mosto fino' });
      await app.settle();
      const { body: notices } = await chilean.get('/api/v1/notifications').expect(200);
      expect(notices.items[0].text).toContain('mosto fino');
      expect((await unit.post(`/api/v1/thesaurus/proposals/${proposal.id}/acceptance`).expect(409)).body.state).toBe('accepted');
    });

    it('is declined with a reason that its proposer reads', async () => {
      const { body: proposal } = await propose({ ...term, label: 'jugo raro' }).expect(201);
      await unit.post(`/api/v1/thesaurus/proposals/${proposal.id}/refusal`, { answer: '' }).expect(422);
      await unit.post(`/api/v1/thesaurus/proposals/${proposal.id}/refusal`, { answer: 'No es vino.' }).expect(200);
      await app.settle();
      const { body } = await chilean.get('/api/v1/thesaurus/proposals').expect(200);
      expect(body.items.find(({ id }: { id: string }) => id === proposal.id)).toMatchObject({ state: 'declined', answer: 'No es vino.' });
      expect((await chilean.get('/api/v1/notifications').expect(200)).body.items[0]).toMatchObject({ text: expect.stringContaining('jugo raro'), detail: expect.stringContaining('No es vino.') });
      expect((await read('wine')).nationalTerms.map((one) => one.term)).not.toContain('jugo raro');
    });

    it('can be a concept, a relation, a definition or a new name', async () => {
      for (const wish of [
        { kind: 'concept', concept: 'pisco', labels: { es: 'pisco', en: 'pisco' }, broader: 'agro-industry' },
        { kind: 'relation', concept: 'wine', relation: 'related', other: 'tourism' },
        { kind: 'definition', concept: 'wine', language: 'fr', text: 'Boisson issue du raisin.' },
        { kind: 'term', concept: 'wine', language: 'en', label: 'wine-making', as: 'preferred' },
      ]) {
        const { body } = await propose(wish).expect(201);
        await unit.post(`/api/v1/thesaurus/proposals/${body.id}/acceptance`).expect(200);
      }
      expect((await read('pisco')).broader.map(({ code }) => code)).toEqual(['agro-industry']);
      const wine = await read('wine');
      expect(wine).toMatchObject({ labels: { en: 'wine-making' }, definitions: { fr: 'Boisson issue du raisin.' } });
      expect(wine.alternatives.en).toContain('wine');
      expect(wine.related.map(({ code }) => code)).toContain('tourism');
    });

    it('is refused at once where it could not be applied', async () => {
      await propose({ ...term, concept: 'no-such' }).expect(409);
      await propose({ kind: 'relation', concept: 'wine', relation: 'broader', other: 'wine' }).expect(422);
      await propose({ kind: 'concept', concept: 'wine', labels: { es: 'x' } }).expect(409);
    });

    it('is between its country and the Unit', async () => {
      const { body: proposal } = await propose({ ...term, label: 'otro mosto' }).expect(201);
      const peruvian = await app.aPerson(await app.aCountry('pe'), ['focal-point']);
      const { body } = await peruvian.get('/api/v1/thesaurus/proposals').expect(200);
      expect(body.items).toEqual([]);
      await peruvian.post(`/api/v1/thesaurus/proposals/${proposal.id}/acceptance`).expect(403);
      await chilean.post(`/api/v1/thesaurus/proposals/${proposal.id}/acceptance`).expect(403);
      await propose(term, await app.aPerson(chile, ['observer'])).expect(403);
      await propose(term, app.nobody).expect(401);
    });

    it('is listed newest first, page by page', async () => {
      const { body: first } = await unit.get('/api/v1/thesaurus/proposals?limit=2').expect(200);
      const { body: second } = await unit.get(`/api/v1/thesaurus/proposals?limit=2&cursor=${first.next}`).expect(200);
      const all = [...first.items, ...second.items].map(({ at }: { at: string }) => at);
      expect(all).toEqual(all.toSorted().toReversed());
      expect(new Set([...first.items, ...second.items].map(({ id }: { id: string }) => id)).size).toBe(all.length);
    });
  });
});
