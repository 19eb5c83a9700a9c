import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { access } from 'node:fs/promises';
import PDFDocument from 'pdfkit';
import { Member, TestApp, type TestTenant } from '#harness';
import { Storage, TenantDatabase } from '#platform';
import { endlessPdf } from '../extraction/testing/endless-pdf.js';
import { zip } from '../extraction/testing/zip.js';
import { SearchableResources } from '../resources/searchable.service.js';
import { type Answer, aDraft, aPublication, aSubmission } from '../testing/deposits.js';

let portal: TestApp;
let tenant: TestTenant;
let author: Member;
let curator: Member;
const path = (id: string) => `/api/v1/resources/${id}`;
const upload = (who: Pick<Member, 'request'>, id: string, content: Buffer | string, name: string) =>
  who.request('post', `${path(id)}/files`).attach('file', Buffer.from(content as string), name);
const read = async (id: string) => (await author.get(path(id)).expect(200)).body as Answer;

/** Until the job that reads this file has begun. */
async function beingRead(fileId: string): Promise<void> {
  for (;;) {
    const { rowCount } = await portal.owner.query("select 1 from delivery where subject = $1 and state = 'published'", [fileId]);
    if (rowCount) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await new Promise((resolve) => setTimeout(resolve, 500));
}

function pdf(text: string, options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  const document = new PDFDocument(options);
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  document.text(text).end();
  return new Promise((resolve) => document.on('end', () => resolve(Buffer.concat(chunks))));
}

beforeAll(async () => {
  portal = await TestApp.start({ meilisearch: false });
  tenant = await portal.aCountry();
  author = await portal.aPerson(tenant, ['contributor']);
  curator = await portal.aPerson(tenant, ['curator']);
});
afterAll(() => portal?.stop());

describe('adding a file', () => {
  it('stores it, reads its words afterwards, and keeps the editor’s version valid', async () => {
    const { id, version } = await aDraft(author);
    const words = 'El clúster de la región y las universidades trabajan en los proyectos que el gobierno apoya para la cadena de valor del vino.';
    const { body } = await upload(author, id, await pdf(words), 'Guía práctica.pdf').expect(201);
    expect(body).toMatchObject({ name: 'Guía práctica.pdf', format: 'pdf', mediaType: 'application/pdf', extraction: 'waiting', fault: null });
    await portal.settle(50_000);
    const resource = await read(id);
    expect(resource.files).toMatchObject([{ id: body.id, extraction: 'extracted', language: 'es', pages: 1, truncated: false }]);
    expect(resource.version).toBe(version);
    const [searchable] = await portal.app.get(TenantDatabase).withinJob({ tenantId: tenant.id, actorId: null }, () =>
      portal.app.get(SearchableResources).readSearchable([id])) ?? [];
    expect(searchable!.texts.map(({ language, text }) => [language, text.replaceAll('\n', ' ')])).toEqual([['es', words]]);
    const { rows } = await portal.owner.query<{ name: string; via: string }>('select name, via from event where subject = $1 order by seq', [id]);
    expect(rows).toEqual([
      { name: 'resource.deposited', via: 'session' }, { name: 'resource.changed', via: 'session' }, { name: 'resource.changed', via: 'system' },
    ]);
  });

  it.each<[string, string, string, () => Buffer | Promise<Buffer>, number]>([
    ['an empty file', 'a.txt', 'empty', () => Buffer.alloc(0), 422],
    ['a file of another kind', 'a.pdf', 'wrong-type', () => Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), randomBytes(99)]), 422],
    ['a file cut short', 'a.pdf', 'damaged', async () => (await pdf('hola')).subarray(0, 500), 422],
    ['a bomb', 'a.docx', 'bomb', () => zip([{ name: 'word/document.xml', content: Buffer.alloc(40 * 1024 * 1024) }]), 422],
    ['a path out of an archive', 'a.docx', 'hostile', () => zip([{ name: '../../x', content: 'x' }]), 422],
    ['an outside entity', 'a.docx', 'hostile', () => zip([{ name: '[Content_Types].xml', content: '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>' }]), 422],
    ['macros', 'a.odt', 'macros', () => zip([
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' }, { name: 'content.xml', content: '<a/>' },
      { name: 'Basic/Standard/Module1.xml', content: '<a/>' },
    ]), 422],
    ['a format we do not take', 'setup.exe', 'unsupported', () => Buffer.from('MZ'), 422],
    ['more than fifty megabytes', 'a.txt', 'too-large', () => Buffer.alloc(50 * 1024 * 1024 + 1, 'a'), 413],
  ])('refuses %s with a clear problem', async (_, name, fault, make, status) => {
    const { id } = await aDraft(author);
    const { body, headers } = await upload(author, id, await make(), name).expect(status);
    expect(headers['content-type']).toMatch(/problem\+json/);
    expect(body).toMatchObject({ fault, type: expect.stringMatching(new RegExp(`repository/file-${fault}$`)), title: expect.any(String) });
    expect(body.detail).not.toMatch(/\{\{/);
    expect((await read(id)).files).toEqual([]);
    await portal.nobody.get('/health/live').expect(200);
  });

  it('tells afterwards, in the reader’s language, what could only be seen inside', async () => {
    const { id } = await aDraft(author);
    await upload(author, id, await pdf('secreto', { userPassword: 'clave' }), 'cerrado.pdf').expect(201);
    await upload(author, id, await pdf(''), 'escaneado.pdf').expect(201);
    await portal.settle(50_000);
    const files = (await author.get(`${path(id)}?lang=en`).expect(200)).body.files as Answer['files'];
    expect(files.map((file) => [file.extraction, file.fault?.code, file.fault?.title])).toEqual([
      ['failed', 'encrypted', 'With a password'],
      ['failed', 'empty', 'No text'],
    ]);
  });

  it('gives up on a file that never ends, forgets one that was removed meanwhile, and goes on serving', async () => {
    const { id } = await aDraft(author);
    const endless = (await upload(author, id, endlessPdf(), 'sin-fin.pdf').expect(201)).body;
    const removed = (await upload(author, id, endlessPdf(), 'retirado.pdf').expect(201)).body;
    await beingRead(removed.id);
    const started = Date.now();
    await author.delete(removed.href).expect(204);
    await upload(author, id, 'después', 'despues.txt').expect(201);
    expect(Date.now() - started).toBeLessThan(20_000);
    await portal.settle(150_000);
    expect((await read(id)).files.map((file) => [file.id === endless.id, file.extraction, file.fault?.code])).toEqual([
      [true, 'failed', 'bomb'], [false, 'extracted', undefined],
    ]);
    expect((await portal.owner.query("select 1 from delivery where state = 'dead'")).rowCount).toBe(0);
  }, 180_000);

  it.each([
    ['../../etc/passwd.txt', 'passwd.txt'],
    ['C:\\Documentos\\plan.txt', 'plan.txt'],
    ['año "2014"; x.txt', 'año 2014; x.txt'],
  ])('keeps of the name %j only the last part', async (sent, kept) => {
    const { id } = await aDraft(author);
    const { body } = await author
      .request('post', `${path(id)}/files`)
      .set('content-type', 'multipart/form-data; boundary=xyz')
      .send(`--xyz\r\ncontent-disposition: form-data; name="file"; filename*=UTF-8''${encodeURIComponent(sent)}\r\n\r\nhola\r\n--xyz--\r\n`)
      .expect(201);
    expect(body.name).toBe(kept);
  });

  it('needs a file', async () => {
    const { id } = await aDraft(author);
    await author.post(`${path(id)}/files`, {}).expect(422);
    await author.request('post', `${path(id)}/files`).field('note', 'no file here').expect(422);
  });

  it('has an end: twenty to a resource', async () => {
    const { id } = await aDraft(author);
    await portal.owner.query(
      `insert into resource_file (tenant_id, id, resource_id, name, format, size, sha256, uploaded_by, uploaded_at)
       select $1, gen_random_uuid(), $2, 'x.txt', 'txt', 1, repeat('0', 64), $3, now() from generate_series(1, 20)`,
      [tenant.id, id, author.id],
    );
    const { body } = await upload(author, id, 'una más', 'x.txt').expect(409);
    expect(body.detail).toBe('Un recurso admite hasta 20 archivos y 200 MB en total.');
  });

  it('is for whoever may edit', async () => {
    const { id } = await aSubmission(author);
    await upload(author, id, 'tarde', 'x.txt').expect(409);
    const colleague = await portal.aPerson(tenant, ['contributor']);
    await upload(colleague, id, 'ajeno', 'x.txt').expect(404);
    await upload(portal.nobody, id, 'nadie', 'x.txt').expect(401);
    await upload(await portal.aPerson(tenant, ['member']), id, 'lector', 'x.txt').expect(403);
    const foreigner = await portal.aPerson(await portal.aCountry(), ['focal-point']);
    await upload(foreigner, id, 'ajeno', 'x.txt').expect(404);
    await upload(foreigner, randomUUID(), 'ajeno', 'x.txt').expect(404);
    expect((await read(id)).files).toEqual([]);
  });
});

describe('downloading a file', () => {
  it('hands over exactly what was uploaded, to be saved and never run', async () => {
    const { id } = await aDraft(author);
    const page = '<!doctype html><html><body><script>alert(1)</script>hola</body></html>';
    const { body } = await upload(author, id, page, 'página ñ.html').expect(201);
    const answer = await author.get(body.href).expect(200);
    expect(answer.text).toBe(page);
    expect(answer.headers).toMatchObject({
      'content-disposition': `attachment; filename="pagina n.html"; filename*=UTF-8''p%C3%A1gina%20%C3%B1.html`,
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'content-type': 'text/html',
    });
  });

  it('follows the resource: a draft’s file is nobody else’s, a public one’s is everybody’s', async () => {
    const draft = await aDraft(author);
    const { body } = await upload(author, draft.id, 'hola', 'x.txt').expect(201);
    await portal.nobody.get(body.href).expect(404);
    await (await portal.aPerson(tenant, ['member'])).get(body.href).expect(404);
    await curator.get(body.href).expect(200);
    const published = await aPublication(author, curator, { visibility: 'public' });
    const added = (await upload(curator, published.id, 'hola', 'x.txt').expect(201)).body;
    await portal.nobody.get(added.href).expect(200);
    await portal.nobody.get(`${path(published.id)}/files/${body.id}`).expect(404);
    await portal.nobody.get(`${path(published.id)}/files/${randomUUID()}`).expect(404);
  });
});

describe('removing a file', () => {
  it('takes its words along', async () => {
    const { id } = await aDraft(author);
    const { body } = await upload(author, id, 'palabras', 'x.txt').expect(201);
    await portal.settle(50_000);
    await author.delete(body.href).expect(204);
    await author.delete(body.href).expect(404);
    expect((await read(id)).files).toEqual([]);
    const { rowCount } = await portal.owner.query('select 1 from resource_text where resource_id = $1', [id]);
    expect(rowCount).toBe(0);
    const { rows } = await portal.owner.query('select name from event where subject = $1 order by seq desc limit 1', [id]);
    expect(rows).toEqual([{ name: 'resource.changed' }]);
  });

  it('is for whoever may edit', async () => {
    const published = await aPublication(author, curator, { visibility: 'network' });
    const { body } = await upload(curator, published.id, 'palabras', 'x.txt').expect(201);
    await author.delete(body.href).expect(409);
    const foreigner = await portal.aPerson(await portal.aCountry(), ['curator']);
    await foreigner.delete(body.href).expect(403);
    await author.get(body.href).expect(200);
  });
});

it('keeps the bytes under their hash', async () => {
  const { id } = await aDraft(author);
  await upload(author, id, 'los mismos bytes', 'a.txt').expect(201);
  await upload(author, id, 'los mismos bytes', 'b.txt').expect(201);
  const { rows } = await portal.owner.query<{ sha256: string }>('select distinct sha256 from resource_file where resource_id = $1', [id]);
  expect(rows).toHaveLength(1);
  await expect(access(await portal.app.get(Storage).localPath(rows[0]!.sha256))).resolves.toBeUndefined();
});

it('lets go of bytes that nobody refers to any more, a day later', async () => {
  const { id } = await aDraft(author);
  const sha = (bytes: string) => createHash('sha256').update(bytes).digest('hex');
  const kept = (bytes: string) => portal.app.get(Storage).localPath(sha(bytes)).then(() => true, () => false);
  const [refused, removed, shared, current] = ['%PDF-1.7 roto', 'retirado', 'de otro país', 'vigente'];
  await upload(author, id, refused, 'roto.pdf').expect(422);
  for (const bytes of [removed, shared]) await author.delete((await upload(author, id, bytes, 'a.txt').expect(201)).body.href).expect(204);
  const foreigner = await portal.aPerson(await portal.aCountry(), ['contributor']);
  await upload(foreigner, (await aDraft(foreigner)).id, shared, 'b.txt').expect(201);
  await upload(author, id, current, 'c.txt').expect(201);
  const left = async () => [await kept(refused), await kept(removed), await kept(shared), await kept(current)];
  await portal.settle(50_000);
  expect(await left()).toEqual([true, true, true, true]);
  for (let day = 0; day < 2; day++) {
    portal.clock.advance(25 * 3_600_000);
    await portal.settle(50_000);
    expect(await left()).toEqual([false, false, true, true]);
    const { rows } = await portal.owner.query("select 1 from delivery where name = 'contents.sweep' and state = 'waiting' and due_at > $1", [portal.clock.now()]);
    expect(rows).toHaveLength(1);
  }
});
