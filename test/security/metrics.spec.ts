import { TestApp } from '#harness';

/** What the portal measures is for those who run it, also behind a proxy that nobody told us of. */
describe('the figures', () => {
  let app: TestApp;
  let guarded: TestApp;
  const token = 'a-token-of-the-test-suite';
  beforeAll(async () => {
    app = await TestApp.start({ meilisearch: false, config: { TRUST_PROXY: undefined } });
    guarded = await TestApp.start({ meilisearch: false, config: { METRICS_TOKEN: token } });
  });
  afterAll(async () => {
    await app?.stop();
    await guarded?.stop();
  });

  it('are told to somebody on this very machine', async () => {
    expect((await app.nobody.get('/metrics').expect(200)).text).toContain('http_request_seconds');
  });

  it.each(['x-forwarded-for', 'x-forwarded-proto', 'x-real-ip', 'forwarded', 'via'])('are not told to strangers through a proxy on it (%s)', async (name) => {
    await app.nobody.with({ [name]: '127.0.0.1' }).get('/metrics').expect(404);
  });

  it('are told to whoever shows the token, and to nobody else', async () => {
    await guarded.nobody.get('/metrics').expect(404);
    await guarded.nobody.with({ authorization: 'Bearer another-token-of-somebody' }).get('/metrics').expect(404);
    await guarded.nobody.with({ authorization: `Bearer ${token}`, 'x-forwarded-for': '203.0.113.9' }).get('/metrics').expect(200);
  });
});
