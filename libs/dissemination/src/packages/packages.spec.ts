import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import * as yauzl from 'yauzl';
import { type Caller, type Member, TestApp, type TestTenant } from '#harness';
import { publish } from '../testing/publishing.js';
import { bag } from './bag/bag.js';

let portal: TestApp;
let tenant: TestTenant;
let leader: Member;

interface Package {
  id: string;
  state: string;
  fault: { code: string; title: string } | null;
  total: number;
  made: number;
  size: number | null;
  expiresAt: string | null;
}
interface Entity extends Record<string, unknown> {
  '@id': string;
  '@type': string;
}

beforeAll(async () => {
  portal = await TestApp.start({ meilisearch: false });
});
beforeEach(async () => {
  tenant = await portal.aCountry();
  leader = await portal.aPerson(tenant, ['focal-point']);
});
afterAll(() => portal?.stop());

const ask = async (who: Caller, of: object, title = 'Guías de clústeres'): Promise<Package> => {
  const { body } = await who.post('/api/v1/packages', { title, of }).expect(202);
  await portal.settle(60_000);
  return (await who.get(`/api/v1/packages/${(body as Package).id}`).expect(200)).body as Package;
};
const content = async (who: Caller, id: string): Promise<Buffer> => {
  const { body } = await who.get(`/api/v1/packages/${id}/content`).buffer(true).parse((response, done) => {
    buffer(response as unknown as Readable).then((bytes) => done(null, bytes), (error: Error) => done(error, null));
  }).expect(200);
  return body as Buffer;
};
/** Every entry of an archive, read by somebody else's reader, without the folder they are all in. */
async function entriesOf(bytes: Buffer): Promise<{ folder: string; entries: Map<string, Buffer> }> {
  const zip = await yauzl.fromBufferPromise(bytes, { lazyEntries: true });
  const entries = new Map<string, Buffer>();
  const folders = new Set<string>();
  for await (const entry of zip.eachEntry()) {
    const [folder, ...path] = entry.fileName.split('/');
    folders.add(folder!);
    entries.set(path.join('/'), await buffer(await zip.openReadStreamPromise(entry)));
  }
  expect(folders.size).toBe(1);
  return { folder: [...folders][0]!, entries };
}
/** What RFC 8493 asks of a complete and valid bag. */
function expectValidBag(entries: Map<string, Buffer>): void {
  expect(entries.get('bagit.txt')!.toString()).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
  const payload = [...entries.keys()].filter((name) => name.startsWith('data/'));
  const tags = [...entries.keys()].filter((name) => !name.startsWith('data/') && !name.startsWith('tagmanifest'));
  const lines = (name: string) => entries.get(name)!.toString().trimEnd().split('\n').map((line) => /^([0-9a-f]+) {2}(.+)$/.exec(line)!.slice(1) as [string, string]);
  const decoded = (path: string) => path.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
  for (const algorithm of ['sha256', 'sha512']) {
    for (const [manifest, covered] of [[`manifest-${algorithm}.txt`, payload], [`tagmanifest-${algorithm}.txt`, tags]] as const) {
      expect(lines(manifest).map(([, path]) => decoded(path)).toSorted()).toEqual(covered.toSorted());
      for (const [sum, path] of lines(manifest)) expect([path, createHash(algorithm).update(entries.get(decoded(path))!).digest('hex')]).toEqual([path, sum]);
    }
  }
  const bytes = payload.reduce((sum, name) => sum + entries.get(name)!.length, 0);
  expect(entries.get('bag-info.txt')!.toString()).toContain(`Payload-Oxum: ${bytes}.${payload.length}\n`);
}
/** What RO-Crate 1.1 asks of a crate: one flat graph, a descriptor, a root, every part described and every file there. */
function expectCrate(entries: Map<string, Buffer>): Entity[] {
  const crate = JSON.parse(entries.get('data/ro-crate-metadata.json')!.toString()) as { '@context': string; '@graph': Entity[] };
  expect(crate['@context']).toBe('https://w3id.org/ro/crate/1.1/context');
  const byId = new Map(crate['@graph'].map((entity) => [entity['@id'], entity]));
  expect(byId.size).toBe(crate['@graph'].length);
  expect(byId.get('ro-crate-metadata.json')).toEqual({ '@id': 'ro-crate-metadata.json', '@type': 'CreativeWork', about: { '@id': './' }, conformsTo: { '@id': 'https://w3id.org/ro/crate/1.1' } });
  expect(byId.get('./')).toMatchObject({ '@type': 'Dataset', name: expect.any(String), description: expect.any(String), datePublished: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), license: expect.any(String) });
  const files = crate['@graph'].filter((entity) => entity['@type'] === 'File').map((entity) => `data/${decodeURIComponent(entity['@id'])}`);
  expect(files.filter((name) => !entries.has(name))).toEqual([]);
  const described = [...entries.keys()].filter((name) => name.startsWith('data/') && !name.startsWith('data/ro-crate-'));
  expect(files.toSorted()).toEqual(described.toSorted());
  for (const entity of crate['@graph']) {
    for (const value of Object.values(entity).flat()) {
      const reference = (value as { '@id'?: string } | null)?.['@id'];
      if (reference && entity['@id'] !== 'ro-crate-metadata.json') expect([entity['@id'], byId.has(reference)]).toEqual([entity['@id'], true]);
    }
  }
  return crate['@graph'];
}
const attach = (who: Member, id: string, name: string, words: string) =>
  who.request('post', `/api/v1/resources/${id}/files`).attach('file', Buffer.from(words), name).expect(201);

describe('a package of works', () => {
  it('is a valid bag and crate, with the files of each work', async () => {
    const [first, second] = await publish(leader, 'public', 2, { titles: { es: 'Guía <b> & más', pt: 'Guia' }, links: [{ url: 'https://example.org' }], documentNumber: 'LC/L.1' });
    await attach(leader, first!, 'año 1 & más.txt', 'uno');
    await attach(leader, first!, 'año 1 & más.txt', 'dos');
    await attach(leader, first!, '100% cierto.md', '# tres');
    await portal.settle(60_000);
    const made = await ask(leader, { resources: [second, first, first] });
    expect(made).toMatchObject({ state: 'ready', total: 2, made: 2, fault: null });
    const bytes = await content(leader, made.id);
    expect(bytes.length).toBe(made.size);
    const { folder, entries } = await entriesOf(bytes);
    expect(folder).toBe(`minga-${made.id.slice(0, 8)}`);
    expectValidBag(entries);
    const graph = expectCrate(entries);
    expect(entries.get(`data/resources/${first}/año 1 & más.txt`)!.toString()).toBe('uno');
    expect(entries.get(`data/resources/${first}/año 1 & más (2).txt`)!.toString()).toBe('dos');
    expect(entries.get(`data/resources/${first}/100% cierto.md`)!.toString()).toBe('# tres');
    const root = graph.find((entity) => entity['@id'] === './')!;
    expect(root['hasPart']).toEqual([{ '@id': `resources/${second}/` }, { '@id': `resources/${first}/` }]);
    expect(graph.find((entity) => entity['@id'] === `resources/${first}/`)).toMatchObject({
      name: 'Guía <b> & más', alternateName: ['Guia'], inLanguage: 'es', license: { '@id': 'https://creativecommons.org/licenses/by/4.0/' }, relatedLink: ['https://example.org'],
    });
    expect(entries.get('data/ro-crate-preview.html')!.toString()).toContain('Guía &lt;b&gt; &amp; más');
  });

  it('of a public catalogue holds what is public and nothing else', async () => {
    const [open] = await publish(leader, 'public');
    await publish(leader, 'network');
    const visitor = await portal.aPerson(await portal.aCountry(), ['observer']);
    const made = await ask(visitor, { catalogue: tenant.code });
    expect(made).toMatchObject({ state: 'ready', total: 1 });
    const { entries } = await entriesOf(await content(visitor, made.id));
    expect([...entries.keys()].filter((name) => name.endsWith('datacite.json'))).toEqual([`data/resources/${open}/datacite.json`]);
  });

  it('holds nothing that its owner may not read', async () => {
    const foreigner = await portal.aPerson(await portal.aCountry(), ['focal-point']);
    const [hidden] = await publish(leader, 'tenant');
    const [shared] = await publish(leader, 'network');
    const made = await ask(foreigner, { resources: [hidden, shared] });
    expect(made).toMatchObject({ state: 'ready', total: 1 });
    const { entries } = await entriesOf(await content(foreigner, made.id));
    expect([...entries.keys()].some((name) => name.includes(hidden!))).toBe(false);
    expect(await ask(foreigner, { resources: [hidden] })).toMatchObject({ state: 'failed', fault: { code: 'nothing', title: 'No hay nada que usted pueda llevar' } });
  });

  it('is its owner’s alone, for a day', async () => {
    const ids = await publish(leader, 'public');
    const { id, expiresAt } = await ask(leader, { resources: ids });
    const colleague = await portal.aPerson(tenant, ['focal-point']);
    const foreigner = await portal.aPerson(await portal.aCountry(), ['focal-point']);
    for (const other of [colleague, foreigner]) {
      await other.get(`/api/v1/packages/${id}`).expect(404);
      await other.get(`/api/v1/packages/${id}/content`).expect(404);
      await other.delete(`/api/v1/packages/${id}`).expect(404);
    }
    await portal.nobody.get(`/api/v1/packages/${id}/content`).expect(401);
    expect(new Date(expiresAt!).getTime() - portal.clock.now().getTime()).toBeLessThanOrEqual(23 * 3_600_000);
    await content(leader, id);
    portal.clock.advance(23 * 3_600_000 + 60_000);
    const { body } = await leader.get(`/api/v1/packages/${id}/content`).expect(410);
    expect(body.title).toBe('El paquete ya no está');
    expect((await leader.get('/api/v1/packages').expect(200)).body.items).toEqual([]);
    await leader.delete(`/api/v1/packages/${id}`).expect(204);
    await leader.get(`/api/v1/packages/${id}`).expect(404);
  });

  it('is asked for in a way that makes sense', async () => {
    await leader.post('/api/v1/packages', { title: '', of: { resources: [] } }).expect(422);
    await leader.post('/api/v1/packages', { title: 'x', of: {} }).expect(422);
    await portal.nobody.post('/api/v1/packages', { title: 'x', of: { catalogue: 'cl' } }).expect(401);
  });
});

it('a bag names a file so that its line does not break', async () => {
  async function* payload() {
    yield { name: '100%\n.txt', content: 'x' };
  }
  const parts: string[] = [];
  for await (const { name, content } of bag('b', payload(), {})) {
    const text = typeof content === 'string' ? content : (await buffer(content as Readable)).toString();
    if (name.endsWith('/manifest-sha256.txt')) parts.push(text);
  }
  expect(parts[0]).toMatch(/ {2}data\/100%25%0A\.txt\n$/);
});
