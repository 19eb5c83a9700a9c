import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { TestApp } from '#harness';
import { servePages } from '../../apps/api/src/pages/serve-pages.js';

/** What people write stands on our pages as text, never as a part of the page. */
describe('a page about a work', () => {
  let app: TestApp;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'minga-pages-'));
    await writeFile(join(folder, 'index.html'), '<html lang="es"><head><!--minga:head--><!--/minga:head--></head><body><!--minga:body--><!--/minga:body--></body></html>');
    app = await TestApp.start({ meilisearch: false, prepare: servePages, config: { WEB_DIR: folder } });
  });
  afterAll(async () => {
    await app?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  /** Every element of the page with its attributes' names, and the text of its scripts. */
  function read(html: string): { elements: string[]; scripts: string[] } {
    const elements: string[] = [];
    const scripts: string[] = [];
    let inScript = false;
    const parser = new Parser({
      onopentag: (name, attributes) => {
        elements.push([name, ...Object.keys(attributes)].join(' '));
        inScript = name === 'script';
        if (inScript) scripts.push('');
      },
      ontext: (words) => inScript && scripts.push(`${scripts.pop()}${words}`),
      onclosetag: () => (inScript = false),
    });
    parser.end(html);
    return { elements, scripts };
  }

  const attacks = [
    '</title><script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onmouseover='alert(1)", '</script><script>alert(1)</script>',
    '<!--minga:body--><script>alert(1)</script><!--/minga:body-->', '$& $1 $` <svg/onload=alert(1)>', '\u2028</article><iframe src=javascript:alert(1)>',
  ];

  it.each(attacks)('shows what was written and runs none of it: %j', async (attack) => {
    const curator = await app.aPerson(await app.aCountry(), ['focal-point']);
    const work = {
      type: 'study', language: 'es', titles: { es: `Uno ${attack}` }, abstracts: { es: `Dos ${attack}` }, authors: [{ name: `Tres ${attack}` }], institution: `Cuatro ${attack}`,
    };
    const { body: loaded } = await curator.post('/api/v1/resources/bulk', { visibility: 'public', items: [work] }).expect(200);
    const { text, headers } = await app.nobody.get(`/es/resources/${loaded.results[0].id}`).expect(200);
    const { elements, scripts } = read(text);
    const usual = ['html lang', 'head', 'title', 'meta name content', 'meta property content', 'link rel href', 'link rel hreflang href', 'script type', 'body', 'article', 'h1', 'p'];
    expect(elements.filter((element) => !usual.includes(element))).toEqual([]);
    expect(scripts).toHaveLength(1);
    expect(JSON.parse(scripts[0]!)).toMatchObject({ name: expect.stringContaining('Uno') });
    expect(headers['content-security-policy']).toMatch(/script-src 'self';.*frame-ancestors 'none'/);
    expect(headers['content-security-policy']).not.toMatch(/script-src[^;]*unsafe/);
  });
});
