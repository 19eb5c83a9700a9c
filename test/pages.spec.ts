import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { TestApp } from '#harness';
import { pageAddresses } from '../apps/web/build/page-list.js';
import { servePages } from '../apps/api/src/pages/serve-pages.js';

describe('the address of a page', () => {
  let app: TestApp;

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'minga-pages-'));
    writeFileSync(join(folder, 'index.html'), '<html lang="es"><!--minga:head--><!--/minga:head--><!--minga:body--><!--/minga:body--></html>');
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'assets/page.js'), 'const long = 1;');
    writeFileSync(join(folder, 'assets/page.js.br'), brotliCompressSync('const squeezed = 1;'));
    writeFileSync(join(folder, 'pages.json'), JSON.stringify(pageAddresses()));
    app = await TestApp.start({ meilisearch: false, prepare: servePages, config: { WEB_DIR: folder } });
  });
  afterAll(() => app?.stop());

  it('is known where the application has a page', async () => {
    for (const path of ['/es', '/es/', '/pt/search?q=cacao', '/fr/today', '/en/places/celac', '/es/deposits/any', '/es/meetings/any/move']) {
      await app.nobody.get(path).expect(200);
    }
  });

  it('that leads nowhere is answered with 404, in the language of the address', async () => {
    for (const path of ['/es/nope', '/es/resources/nope', `/es/resources/${randomUUID()}`, '/es/places/XX', '/es/today/nope']) {
      const { text } = await app.nobody.get(path).expect(404).expect('content-type', /html/);
      expect(text).toContain('<title>Esta página no existe o no está a su alcance · Minga</title>');
    }
    expect((await app.nobody.get('/fr/nope').expect(404)).text).toContain('<html lang="fr">');
  });

  it('of a work that is not for everybody is 404 for nobody and 200 for whoever may see it', async () => {
    const focal = await app.aPerson(await app.aCountry(), ['focal-point']);
    const items = [{ type: 'study', language: 'es', titles: { es: 'Reservado' }, authors: [{ name: 'Rojas, Ana' }], licence: 'cc-by-4.0' }];
    const { body } = await focal.post('/api/v1/resources/bulk', { visibility: 'tenant', items }).expect(200);
    const path = `/es/resources/${(body as { results: { id: string }[] }).results[0]!.id}`;
    expect((await app.nobody.get(path).expect(404)).text).not.toContain('Reservado');
    await focal.get(path).expect(200);
    await focal.get('/es/resources/nope').expect(404);
  });

  it('brings its scripts as they were squeezed when they were built', async () => {
    const script = await app.nobody.with({ 'accept-encoding': 'gzip, br' }).get('/assets/page.js').buffer(true).parse((answer, done) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => done(null, Buffer.concat(parts).toString()));
    }).expect(200).expect('content-encoding', 'br').expect('vary', /accept-encoding/).expect('content-type', /javascript/);
    expect(String(script.body)).toContain('squeezed');
    expect((await app.nobody.with({ 'accept-encoding': 'identity' }).get('/assets/page.js').expect(200)).headers['content-encoding']).toBeUndefined();
  });
});
