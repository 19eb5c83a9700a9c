import { once } from 'node:events';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { type Caller, type Member, TestApp } from '#harness';

/** What is sent is taken in only from whom it may come, and only as much as the operation takes. */
describe('what comes in', () => {
  let app: TestApp;
  let focal: Member;
  let member: Member;
  const open: ClientRequest[] = [];
  beforeAll(async () => {
    app = await TestApp.start({ meilisearch: false });
    const country = await app.aCountry();
    focal = await app.aPerson(country, ['focal-point', 'curator']);
    member = await app.aPerson(country, ['member']);
    await once(app.app.getHttpServer().listen(0), 'listening');
  });
  afterAll(async () => {
    for (const each of open) each.destroy();
    await app?.stop();
  });

  /** Says that twenty million bytes will come, and sends none: an answer was given without them. */
  const announce = (path: string, headers: Record<string, string> = {}): ClientRequest => {
    const { port } = app.app.getHttpServer().address() as AddressInfo;
    const sent = request({ port, path, method: 'POST', headers: {
      origin: new URL(app.config.get('PUBLIC_URL')).origin, 'content-type': 'application/json', 'content-encoding': 'gzip', 'content-length': '20000000', ...headers,
    } });
    open.push(sent.on('error', () => undefined));
    sent.flushHeaders();
    return sent;
  };
  const answerTo = async (sent: ClientRequest): Promise<number> => ((await once(sent, 'response')) as [IncomingMessage])[0].statusCode!;

  it('is not waited for from whoever may not send it', async () => {
    for (const path of ['/api/v1/resources/bulk', '/api/v1/resources', '/api/v1/clusters', '/api/v1/keys']) {
      expect([path, await answerTo(announce(path))]).toEqual([path, 401]);
    }
    const invented = `${app.config.sessionCookie}=${'A'.repeat(43)}`;
    expect(await answerTo(announce('/api/v1/resources/bulk', { cookie: invented }))).toBe(401);
    expect(await answerTo(announce('/api/v1/resources/bulk', { cookie: member.cookie }))).toBe(403);
  });

  it('is refused unread when there is too much of it, unpacked', async () => {
    const packed = (caller: Caller, path: string, text: string, type = 'application/json') =>
      caller.request('post', path).set({ 'content-type': type, 'content-encoding': 'gzip' }).serialize((value: Buffer) => value as never).send(gzipSync(text));
    await packed(app.nobody, '/api/v1/session', `{"email":"${'x'.repeat(1_000_000)}"}`).expect(413);
    await app.nobody.request('post', '/no/such/address').set('content-type', 'application/json').send(`["${'x'.repeat(1_000_000)}"]`).expect(413);
    await packed(focal, '/api/v1/clusters', `["${'x'.repeat(1_000_000)}"]`).expect(413);
    await packed(app.nobody, '/oai', Array.from({ length: 5_000 }, (_, n) => `a${n}=`).join('&'), 'application/x-www-form-urlencoded').expect(413);
    for (const text of [`{"items":[${'{},'.repeat(3_000_000)}{}]}`, `{"items":[${'"\\"",'.repeat(300_000)}0]}`, `{${'"\\\\":0,'.repeat(300_000)}"a":0}`]) {
      const { status, body } = await packed(focal, '/api/v1/resources/bulk', text);
      expect([text.slice(0, 20), status, body.errors?.[0]?.code]).toEqual([text.slice(0, 20), 422, 'platform:fields.too_many']);
    }
  });

  it('is taken in by the large few at a time, and those who leave make room', async () => {
    const large = () => announce('/api/v1/resources/bulk', { cookie: focal.cookie });
    const held = [large(), large(), large(), large()];
    const answers: number[] = [];
    for (const each of held) each.on('response', ({ statusCode }) => answers.push(statusCode!));
    // Whichever come to be looked at fifth and sixth.
    const more = [large(), large()];
    for (const each of more) each.on('response', ({ statusCode }) => answers.push(statusCode!));
    await expectSoon(() => answers.length === 2);
    expect(answers).toEqual([503, 503]);
    for (const each of [...held, ...more]) each.destroy();
    const load = () => focal.post('/api/v1/resources/bulk', { visibility: 'tenant', items: [{ type: 'study', language: 'es', titles: { es: 'Una' } }] });
    await expectSoon(async () => (await load()).status === 200);
  });
});

async function expectSoon(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
}
