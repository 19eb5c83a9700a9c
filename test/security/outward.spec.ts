import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { TestApp } from '#harness';
import { servePages } from '../../apps/api/src/pages/serve-pages.js';
import { PostOffice } from '../crash/post-office.js';

/** What leaves the portal goes where we say: mails to whom they are for, readers to our pages, and nothing to addresses people write down. */
describe('what goes out', () => {
  let app: TestApp;
  const post = new PostOffice();
  let folder: string;
  let trap: Server;
  const caught: string[] = [];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'minga-pages-'));
    await writeFile(join(folder, 'index.html'), '<html lang="es"><!--minga:head--><!--/minga:head--><!--minga:body--><!--/minga:body--></html>');
    trap = createServer((request, reply) => (caught.push(request.url!), reply.end())).listen(0, '127.0.0.1');
    app = await TestApp.start({
      meilisearch: false, prepare: servePages, config: { SMTP_URL: await post.open(), MAIL_FROM: 'Minga <minga@portal.example>', WEB_DIR: folder },
    });
  });
  afterAll(async () => {
    await app?.stop();
    await post.close();
    trap?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const hostile = 'Ana\r\nBcc: victim@evil.example\r\nSubject: Gana dinero\r\n\r\n<b>hola</b>';

  it('as mail carries no header that somebody wrote into a name', async () => {
    const country = await app.aCountry();
    const ana = await app.aPerson(country, ['focal-point']);
    // Neither door lets such names in; mails must not depend on that.
    await ana.patch('/api/v1/me', { name: hostile }, 1).expect(422);
    await ana.patch('/api/v1/tenants', { names: { es: hostile, pt: hostile, en: hostile, fr: hostile } }, 1).expect(422);
    await app.owner.query('update person set name = $2 where id = $1', [ana.id, hostile]);
    await app.owner.query('update tenant set names = $2 where id = $1', [country.id, JSON.stringify({ es: hostile, pt: hostile, en: hostile, fr: hostile })]);
    await app.nobody.post('/api/v1/password-resets', { email: ana.email }).expect(202);
    await ana.post('/api/v1/invitations', { email: 'nueva@people.example', roles: ['member'] }).expect(202);
    await app.settle();
    expect(new Set(post.letters.map(({ to }) => to))).toEqual(new Set([ana.email, 'nueva@people.example']));
    for (const { raw } of post.letters) {
      const { headers, to, bcc, html } = await PostalMime.parse(raw);
      expect([to?.length, bcc]).toEqual([1, undefined]);
      expect(headers.filter(({ key }) => key === 'subject')).toHaveLength(1);
      expect(html).not.toContain('<b>hola');
    }
  });

  it.each(['a@people.example\r\nBcc: v@evil.example', 'a@people.example,v@evil.example', '<a@people.example>', '"a b"@people.example ', 'a@people.example\u0000'])(
    'as mail goes to one address, that is one: not to %j',
    async (email) => {
      const focal = await app.aPerson(await app.aCountry(), ['focal-point']);
      await focal.post('/api/v1/invitations', { email, roles: ['member'] }).expect(422);
      const { status } = await app.nobody.post('/api/v1/password-resets', { email });
      expect(status).toBe(422);
    },
  );

  it.each(['//evil.example', '//evil.example/%2e%2e', '/\\evil.example', '/%5cevil.example', '/%09/evil.example', '/http:evil.example', '/.//evil.example', '/?x=//evil.example'])(
    'as a redirection stays with us: %s',
    async (path) => {
      const { status, headers } = await app.nobody.with({ host: 'evil.example', 'x-forwarded-host': 'evil.example' }).get('/').ok(() => true);
      expect([status, headers['location']]).toEqual([302, expect.stringMatching(/^\/(es|pt|en|fr)\/$/)]);
      const { statusCode, headers: bent } = await app.app.inject({ method: 'GET', url: path });
      if (statusCode < 400 && statusCode >= 300) expect(new URL(bent.location!, 'http://localhost:3000').origin).toBe('http://localhost:3000');
      expect(bent.location ?? '/es').toMatch(/^\/(es|pt|en|fr)(\/|$|\?)/);
    },
  );

  it('is no request to an address that people wrote into a work or a file', async () => {
    const address = `http://127.0.0.1:${(trap.address() as AddressInfo).port}/trap`;
    const author = await app.aPerson(await app.aCountry(), ['contributor', 'curator']);
    const { body } = await author.post('/api/v1/resources', { titles: { es: 'Trampa' }, links: [{ url: address, label: 'mire' }] }).expect(201);
    const page = `<html><head><link rel="stylesheet" href="${address}"><base href="${address}/"></head><body><img src="${address}"><iframe src="x"></iframe><p>texto</p></body></html>`;
    await author.request('post', `/api/v1/resources/${body.id}/files`).attach('file', Buffer.from(page), 'trampa.html').expect(201);
    await author.get(`/api/v1/resources/${body.id}`).expect(200);
    await author.post(`/api/v1/resources/${body.id}/checks`).expect(202);
    await app.settle();
    // The links of a work are tried, in the open network alone: what leads inside is told, and not followed.
    const { findings } = (await author.get(`/api/v1/resources/${body.id}/checks`).expect(200)).body as { findings: { code: string }[] };
    expect(findings.map(({ code }) => code)).toContain('link-inside');
    expect(caught).toEqual([]);
  });
});
