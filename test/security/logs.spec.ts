import { once } from 'node:events';
import { connect } from 'node:net';
import { Writable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import type { AddressInfo } from 'node:net';
import { type Member, TestApp, testPassword } from '#harness';
import { linkTo } from './support.js';

/** The log tells what happens, never what opens something; and it cries only about what is ours to mend. */
describe('the log', () => {
  let app: TestApp;
  let ana: Member;
  let written = '';
  beforeAll(async () => {
    const logTo = new Writable({ write: (chunk: Buffer, _encoding, done) => ((written += chunk.toString()), done()) });
    app = await TestApp.start({ meilisearch: false, config: { LOG_LEVEL: 'debug' }, logTo });
    ana = await app.aPerson(await app.aCountry(), ['focal-point']);
    await app.app.listen(0, '127.0.0.1');
  });
  afterAll(() => app?.stop());

  const port = () => (app.app.getHttpServer().address() as AddressInfo).port;
  const errors = () => written.split('\n').filter((line) => /"level":(50|60)/.test(line));

  it('holds no password, session, key, code or link, whatever goes well or badly', async () => {
    const { body: begun } = await ana.post('/api/v1/me/second-factor', { currentPassword: testPassword }).expect(201);
    const { body: made } = await ana.post('/api/v1/keys', { name: 'llave', scopes: ['members:read'] }).expect(201);
    const opened = await app.nobody.post('/api/v1/session', { email: ana.email, password: testPassword }).expect(204);
    await app.nobody.post('/api/v1/session', { email: ana.email, password: 'la-errada-y-secreta' }).expect(401);
    await ana.post('/api/v1/invitations', { email: 'nueva@people.example', roles: ['member'] }).expect(202);
    await app.nobody.post('/api/v1/password-resets', { email: ana.email }).expect(202);
    const [reset, invitation] = [await linkTo(app, ana.email), await linkTo(app, 'nueva@people.example')];
    await app.nobody.post('/api/v1/password-resets/redemption', { token: reset, password: 'la-elegida-y-secreta' }).expect(204);
    await app.nobody.get(`/api/v1/search?q=busco-algo-privado&token=${invitation}`);
    const cookies = (opened.headers['set-cookie'] as unknown as string[]).map((line) => line.split(/[=;]/)[1]!);
    const secrets = [
      testPassword, 'la-errada-y-secreta', 'la-elegida-y-secreta', begun.secret, made.token, ana.cookie.split('=')[1]!, ...cookies, reset, invitation,
      'busco-algo-privado', ana.email,
    ] as string[];
    expect(written).toContain('/api/v1/session');
    expect(secrets.filter((secret) => written.includes(secret))).toEqual([]);
  });

  it('does not cry when somebody goes away in the middle of an upload or a download', async () => {
    const author = await app.aPerson(await app.aCountry(), ['contributor']);
    const { body: draft } = await author.post('/api/v1/resources', { titles: { es: 'A medias' } }).expect(201);
    const files = `/api/v1/resources/${draft.id}/files`;
    const { body: file } = await author.post(files).attach('file', Buffer.alloc(3_000_000, 'texto '), 'notas.txt').expect(201);
    const head = (method: string, path: string, more = '') =>
      `${method} ${path} HTTP/1.1\r\nhost: localhost\r\norigin: http://localhost:3000\r\ncookie: ${author.cookie}\r\n${more}\r\n`;
    const part = '--b\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\nnada más que el principio';
    for (const text of [
      head('POST', files, 'content-type: multipart/form-data; boundary=b\r\ncontent-length: 900000\r\n') + part,
      head('POST', '/api/v1/clusters', 'content-type: application/json\r\ncontent-length: 900\r\n') + '{"code":',
      head('GET', `${files}/${file.id}`),
    ]) {
      const socket = connect(port(), '127.0.0.1');
      await once(socket, 'connect');
      socket.write(text);
      await delay(400);
      socket.destroy();
    }
    await delay(600);
    await app.nobody.get('/health/live').expect(200);
    expect(errors()).toEqual([]);
  });
});
