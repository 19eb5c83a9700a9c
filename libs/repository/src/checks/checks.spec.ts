import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Member, TestApp, type TestTenant } from '#harness';
import { aDraft, aPublication, aSubmission, complete } from '../testing/deposits.js';
import { Links } from './links.js';

interface Finding {
  code: string;
  level: string;
  field: string | null;
  title: string;
  detail: string;
  resources: { id: string }[];
}

let portal: TestApp;
let tenant: TestTenant;
let author: Member;
let curator: Member;
let web: Server;
let host: string;
let links: Links;
const asked: string[] = [];
/** Lets go who waits for `/held`. */
let release: () => void = () => undefined;
const path = (id: string) => `/api/v1/resources/${id}`;
const checksOf = async (id: string, who: Member = author) => (await who.get(`${path(id)}/checks`).expect(200)).body as { state: string; current: boolean; findings: Finding[] };
const codesOf = async (id: string, who?: Member) => (await checksOf(id, who)).findings.map(({ code }) => code);
const attach = (who: Member, id: string, name: string, text: string) => who.request('post', `${path(id)}/files`).attach('file', Buffer.from(text), name).expect(201);

beforeAll(async () => {
  web = createServer((request, reply) => {
    asked.push(request.url!);
    const round = /^\/round\/(\d)$/.exec(request.url!)?.[1];
    if (request.url === '/held') {
      release = () => reply.end('hola');
    } else if (round && round !== '5') {
      // Five redirects, each in good time.
      setTimeout(() => reply.writeHead(302, { location: `/round/${Number(round) + 1}` }).end(), 200);
    } else {
      reply.statusCode = request.url === '/gone' ? 404 : request.url === '/private' ? 403 : 200;
      reply.end('hola');
    }
  });
  await new Promise<void>((listening) => web.listen(0, '127.0.0.1', listening));
  host = `127.0.0.1:${(web.address() as AddressInfo).port}`;
  portal = await TestApp.start({ meilisearch: false, config: { HARVEST_HOSTS: host.replace('127.0.0.1', 'localhost') } });
  links = portal.app.get(Links, { strict: false });
  Object.assign(links, { hostsInside: [host] });
  tenant = await portal.aCountry();
  author = await portal.aPerson(tenant, ['contributor']);
  curator = await portal.aPerson(tenant, ['curator']);
});
afterAll(async () => {
  web?.close();
  await portal?.stop();
});

describe('what is looked over before a person looks', () => {
  it('begins when a work is handed in, and is read by author and curator in their language', async () => {
    const { id } = await aSubmission(author, { ...complete, titles: { es: 'Metodologia para articular la produccion' } });
    expect((await checksOf(id)).state).toBe('waiting');
    await portal.settle();
    const { state, current, findings } = await checksOf(id, curator);
    expect([state, current]).toEqual(['done', true]);
    expect(findings.map(({ code }) => code)).toEqual(['abstract-short', 'no-concepts', 'no-year', 'nothing-inside', 'accents']);
    expect(findings.at(-1)).toMatchObject({ level: 'hint', field: '/titles/es', title: 'Palabras sin su tilde', detail: expect.stringContaining('Metodologia → Metodología, produccion → producción') });
    const inFrench = await portal.aPerson(tenant, ['curator'], { locale: 'fr' });
    expect((await checksOf(id, inFrench)).findings[0]!.title).toBe('Le résumé est bref');
    await (await portal.aPerson(tenant, ['contributor'])).get(`${path(id)}/checks`).expect(404);
    await portal.nobody.get(`${path(id)}/checks`).expect(401);
  });

  it('is done on demand for a draft, and says what is still needed; what changes makes it old', async () => {
    const draft = await aDraft(author, { titles: { es: 'Un borrador sin igual' } });
    expect((await checksOf(draft.id)).state).toBe('never');
    await author.post(`${path(draft.id)}/checks`).expect(202);
    await portal.settle();
    const { findings } = await checksOf(draft.id);
    expect(findings.filter(({ level }) => level === 'stop').map(({ field }) => field)).toEqual(['/type', '/abstracts/es', '/authors', '/licence']);
    expect(findings[0]).toMatchObject({ title: 'Falta algo necesario', detail: 'Elija el tipo de recurso.' });
    await author.patch(path(draft.id), { year: 2014 }, draft.version).expect(200);
    expect((await checksOf(draft.id)).current).toBe(false);
  });

  it('tries links, out of any transaction, and reaches nothing inside the network', async () => {
    const written = ['/fine', '/gone', '/private'].map((page) => ({ url: `http://${host}${page}` }));
    const inside = [{ url: 'http://127.0.0.1:1/admin' }, { url: 'http://[::1]/' }, { url: 'http://169.254.169.254/latest' }, { url: `http://${host.replace('127.0.0.1', 'localhost')}/harvested` }];
    const { id } = await aSubmission(author, { ...complete, links: [...written, ...inside] });
    await portal.settle();
    const found = (await checksOf(id)).findings.filter(({ code }) => code.startsWith('link'));
    expect(found.map(({ code, field }) => [code, field])).toEqual([['link-broken', '/links/1'], ['link-inside', '/links/3'], ['link-inside', '/links/4'], ['link-inside', '/links/5'], ['link-inside', '/links/6']]);
    expect(found[0]!.detail).toContain('404');
    expect(asked.toSorted((a, b) => a.localeCompare(b))).toEqual(['/fine', '/gone', '/private']);
  });

  it('has one deadline for a link with all its redirects, and one for all links of a work', async () => {
    const { patience } = links;
    const told = async (limits: Partial<typeof patience>, page: string) => {
      Object.assign(links, { patience: { ...patience, ...limits } });
      const { id } = await aSubmission(author, { ...complete, links: [{ url: `http://${host}${page}` }] });
      await portal.settle();
      return (await codesOf(id)).filter((code) => code.startsWith('link'));
    };
    try {
      expect(await told({}, '/round/0')).toEqual([]);
      expect(await told({ one: 600 }, '/round/0')).toEqual(['link-unreachable']);
      expect(await told({ all: 0 }, '/never')).toEqual([]);
      expect(asked).not.toContain('/never');
    } finally {
      Object.assign(links, { patience });
    }
  });

  it('is done once for all who ask while it waits, and again for who asks after it has begun', async () => {
    const { id } = await aDraft(author, { ...complete, links: [{ url: `http://${host}/held` }] });
    const held = () => asked.filter((page) => page === '/held').length;
    const until = async (times: number) => {
      while (held() < times) await new Promise((resolve) => setTimeout(resolve, 20));
    };
    await author.post(`${path(id)}/checks`).expect(202);
    await until(1);
    for (let time = 0; time < 3; time++) expect((await author.post(`${path(id)}/checks`).expect(202)).body.state).toBe('waiting');
    release();
    await until(2);
    expect((await checksOf(id)).state).toBe('waiting');
    release();
    await portal.settle();
    expect([held(), (await checksOf(id)).state]).toEqual([2, 'done']);
  });

  it('finds the same file and a near title, as far as each reader may see them', async () => {
    const title = 'Guía para la articulación del clúster frutícola de Ñuble';
    const [other, hidden] = [await portal.aCountry(), await portal.aPerson(tenant, ['contributor'])];
    const abroad = await portal.aPerson(other, ['contributor']);
    const secret = await aSubmission(abroad, { ...complete, titles: { es: title } });
    const draft = await aDraft(hidden, { ...complete, titles: { es: `${title} (borrador)` } });
    for (const [who, id] of [[abroad, secret.id], [hidden, draft.id]] as const) if (who === hidden) await attach(who, id, 'a.txt', 'El mismo texto en dos obras.');
    const open = await aPublication(await portal.aPerson(other, ['contributor']), await portal.aPerson(other, ['curator']), { titles: { es: 'Guía para articulación del cluster fruticola de Ñuble' } });
    const mine = await aDraft(author, { ...complete, titles: { es: title } });
    await attach(author, mine.id, 'b.txt', 'El mismo texto en dos obras.');
    await author.post(`${path(mine.id)}/submission`).expect(200);
    await portal.settle();
    const near = async (who: Member) => (await checksOf(mine.id, who)).findings.filter(({ code }) => ['near-title', 'same-file'].includes(code)).map(({ code, resources }) => [code, resources.map(({ id }) => id).toSorted()]);
    expect(await near(author)).toEqual([['near-title', [open.id]]]);
    expect(await near(curator)).toEqual([['same-file', [draft.id]], ['near-title', [draft.id, open.id].toSorted()]]);
    expect(JSON.stringify(await checksOf(mine.id, curator))).not.toContain(secret.id);
    const { rows } = await portal.owner.query('select findings::text as kept from resource_check where resource_id = $1', [mine.id]);
    expect(rows[0].kept).not.toContain(secret.id);
  });

  it('reads the files: their health, their language, their licence, the people in them; and again once they are read', async () => {
    const draft = await aDraft(author, { ...complete, titles: { es: 'Con archivos' } });
    const words = 'This report describes how the cluster was organised and what the firms have learned from it over the years. '.repeat(4);
    await attach(author, draft.id, 'report.txt', `${words} All rights reserved. Contact: maria.perez@people.example, RUT 12.345.678-5.`);
    await author.request('post', `${path(draft.id)}/files`).attach('file', Buffer.from('<html><body><img src="x"></body></html>'), 'scan.html').expect(201);
    await author.post(`${path(draft.id)}/submission`).expect(200);
    await portal.settle();
    const { findings } = await checksOf(draft.id);
    expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['language-other', 'file-scan', 'personal-email', 'personal-identity', 'licence-reserved']));
    expect(JSON.stringify(findings)).not.toMatch(/maria\.perez|12\.345\.678-5/);
    expect(await codesOf(draft.id)).not.toContain('file-waiting');
  });

  it('is nobody’s to ask for who takes no part', async () => {
    const { id } = await aPublication(author, curator, { visibility: 'public' });
    const stranger = await portal.aPerson(await portal.aCountry(), ['curator']);
    await stranger.get(`${path(id)}/checks`).expect(403);
    await stranger.post(`${path(id)}/checks`).expect(403);
    await portal.nobody.post(`${path(id)}/checks`).expect(401);
  });
});
