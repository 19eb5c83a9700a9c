import { Member, TestApp } from '#harness';
import { decideOn, publish } from '../testing/publishing.js';
import { all, parseXml, textsOf } from '../testing/xml-tree.js';

let portal: TestApp;
let focal: Member;
const xmlAt = async (address: string) => parseXml((await portal.nobody.get(address.replace('http://localhost:3000', '')).expect(200).expect('content-type', /^application\/xml/)).text);

beforeAll(async () => {
  portal = await TestApp.start({ meilisearch: false });
  focal = await portal.aPerson(await portal.aCountry(), ['focal-point']);
});
afterAll(() => portal?.stop());

describe('the map for search engines', () => {
  it('names every public resource in every language, each with the others, and nothing else', async () => {
    const open = await publish(focal, 'public', 3);
    await publish(focal, 'network', 2);
    const [gone] = (await publish(focal, 'public')) as [string];
    await decideOn(focal, gone, 'withdrawal', { reason: 'Error' });
    const pages = textsOf(await xmlAt('/sitemap.xml'), 'loc');
    expect(pages).toEqual(['http://localhost:3000/sitemaps/start.xml', `http://localhost:3000/sitemaps/${open.toSorted()[0]}.xml`]);
    const urls = all(await xmlAt(pages[1]!), 'url');
    expect(urls.flatMap((url) => textsOf(url, 'loc')).toSorted()).toEqual(
      open.flatMap((id) => ['es', 'pt', 'en', 'fr'].map((locale) => `http://localhost:3000/${locale}/resources/${id}`)).toSorted());
    const [first] = urls;
    expect(all(first!, 'link').map(({ attributes }) => [attributes['hreflang'], attributes['href']])).toEqual(
      ['es', 'pt', 'en', 'fr'].map((locale) => [locale, textsOf(first!, 'loc')[0]!.replace(/3000\/\w\w/, `3000/${locale}`)]));
    expect(textsOf(await xmlAt(pages[0]!), 'loc')).toContain('http://localhost:3000/es/');
  });

  it('comes in pages that together hold everything once', async () => {
    const tenant = (await portal.owner.query<{ id: string }>("select id from tenant where code = 'cl'")).rows[0]!.id;
    await portal.owner.query(
      `insert into dissemination_record (tenant_id, resource_id, datestamp, deleted) select $1, gen_random_uuid(), now(), false from generate_series(1, 6000)`, [tenant]);
    const pages = textsOf(await xmlAt('/sitemap.xml'), 'loc').slice(1);
    expect(pages).toHaveLength(3);
    const found: string[] = [];
    for (const page of pages) found.push(...textsOf(await xmlAt(page), 'loc').filter((loc) => loc.includes('/es/')));
    expect([found.length, new Set(found).size]).toEqual([6003, 6003]);
  });

  it('is named in robots.txt, and takes no other page', async () => {
    expect((await portal.nobody.get('/robots.txt').expect(200)).text).toContain('Sitemap: http://localhost:3000/sitemap.xml');
    for (const file of ['nothing.xml', '..%2fstart.xml', 'start']) await portal.nobody.get(`/sitemaps/${file}`).expect(404);
  });
});
