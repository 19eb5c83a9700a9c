import { SaxesParser } from 'saxes';
import { type Member, TestApp } from '#harness';

interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Element[];
}

/** A well-formed document as a tree; throws for any other. */
function treeOf(document: string): Element {
  const root: Element = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => { throw error; });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, text: '', children: [] };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => { open.at(-1)!.text += text; });
  parser.on('closetag', () => { open.pop(); });
  parser.write(document).close();
  return root.children[0]!;
}
const all = ({ children }: Element, name: string) => children.filter((child) => child.name === name);
const textOf = (element: Element, name: string) => all(element, name)[0]?.text;

describe.each([true, false])('feeds of a search (with Meilisearch: %s)', (meilisearch) => {
  let portal: TestApp;
  let leader: Member;
  const origin = 'http://localhost:3000';
  const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

  beforeAll(async () => {
    portal = await TestApp.start({ meilisearch });
    leader = await portal.aPerson(await portal.aCountry('cl'), ['focal-point']);
    const load = async (visibility: string, ...items: object[]) => {
      await leader.post('/api/v1/resources/bulk', { visibility, items }).expect(200);
      portal.clock.advance(60_000);
      await portal.settle();
    };
    const work = (title: string, more: object = {}) => ({ type: 'study', language: 'es', titles: { es: title }, ...more });
    await load('public', work('Algas <pardas> & rojas', { abstracts: { es: 'Resumen con "comillas" y ]]>' }, authors: [{ name: 'Ana Ramos' }], concepts: ['cluster'] }));
    await load('public', work('Algas y algas', { institution: 'CEPAL', countries: ['cl'] }));
    await load('network', work('Algas de la red'));
    await load('tenant', work('Algas de la casa'));
  });
  afterAll(() => portal?.stop());

  const atom = async (query: string) => {
    const { text, headers } = await leader.get(`/feeds/search.atom?${query}`).expect(200);
    return { headers: headers as unknown as Record<string, string>, feed: treeOf(text) };
  };

  it('keep the rules of Atom: ids and addresses that stay, dates, authors, escaped text, newest first, only what is public', async () => {
    const { feed, headers } = await atom('q=algas&lang=pt');
    expect(headers['content-type']).toBe('application/atom+xml; charset=utf-8');
    const link = (element: Element, rel: string) => all(element, 'link').find(({ attributes }) => attributes['rel'] === rel)?.attributes;
    expect([feed.name, feed.attributes['xmlns']]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
    expect(textOf(feed, 'id')).toBe(`${origin}/feeds/search.atom?q=algas&lang=pt`);
    expect(link(feed, 'self')).toMatchObject({ type: 'application/atom+xml', href: textOf(feed, 'id') });
    expect(link(feed, 'alternate')?.['href']).toBe(`${origin}/pt/search?q=algas`);
    const entries = all(feed, 'entry');
    expect(entries.map((entry) => textOf(entry, 'title'))).toEqual(['Algas y algas', 'Algas <pardas> & rojas']);
    for (const entry of entries) {
      expect(textOf(entry, 'id')).toMatch(new RegExp(`^${origin}/resources/[0-9a-f-]{36}$`));
      expect([textOf(entry, 'updated'), textOf(entry, 'published')]).toEqual([expect.stringMatching(moment), expect.stringMatching(moment)]);
      expect(link(entry, 'alternate')?.['href']).toBe(textOf(entry, 'id')!.replace('/resources/', '/pt/resources/'));
      expect(textOf(entry, 'summary')).toBeTruthy();
    }
    expect(textOf(all(entries[1]!, 'author')[0]!, 'name')).toBe('Ana Ramos');
    expect(textOf(all(feed, 'author')[0]!, 'name')).toBe('Minga');
    expect(all(entries[1]!, 'category').map(({ attributes }) => attributes['term'])).toEqual(['arranjo produtivo local']);
    expect(textOf(feed, 'updated')).toBe(entries.map((entry) => textOf(entry, 'updated')!).sort().at(-1));
  });

  it('are the same whatever the order of their parameters, and are not sent again while they are', async () => {
    const [one, other] = [await atom('country=cl&q=algas&lang=es'), await atom('q=algas&lang=es&country=cl')];
    expect(textOf(one.feed, 'id')).toBe(textOf(other.feed, 'id'));
    const tag = one.headers['etag']!;
    const again = await portal.nobody.with({ 'if-none-match': tag }).get('/feeds/search.atom?country=cl&q=algas&lang=es').expect(304);
    expect(again.text ?? '').toBe('');
  });

  it('keep the rules of JSON Feed 1.1', async () => {
    const { body, headers } = await portal.nobody.get('/feeds/search.json?q=algas&lang=es').expect(200);
    expect((headers as unknown as Record<string, string>)['content-type']).toBe('application/feed+json; charset=utf-8');
    const feed = body as { items: { id: string }[] };
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1', title: 'Minga: «algas»', feed_url: `${origin}/feeds/search.json?q=algas&lang=es`, home_page_url: `${origin}/es/search?q=algas`, language: 'es',
      items: [{ title: 'Algas y algas', content_text: 'Algas y algas', authors: [{ name: 'CEPAL' }] }, { title: 'Algas <pardas> & rojas', date_published: expect.stringMatching(moment) }],
    });
    expect(new Set(feed.items.map(({ id }) => id)).size).toBe(2);
  });

  it('stand when there is nothing, understand experts, and refuse what makes no sense', async () => {
    const { feed } = await atom('q=xyzzyq&lang=es');
    expect([all(feed, 'entry').length, textOf(feed, 'updated')]).toEqual([0, '1970-01-01T00:00:00.000Z']);
    expect(all((await atom(`q=${encodeURIComponent('"algas y algas"')}&lang=es`)).feed, 'entry')).toHaveLength(1);
    await portal.nobody.get('/feeds/search.atom?type=nonsense').expect(422);
  });
});
