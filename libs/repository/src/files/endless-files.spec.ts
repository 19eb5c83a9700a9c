import { type Member, TestApp } from '#harness';
import { endlessPdf } from '../extraction/testing/endless-pdf.js';

/** Files that take minutes to give up on must keep nobody else waiting: there are more of them here than workers. */
describe('files without end', () => {
  let app: TestApp;
  let author: Member;
  beforeAll(async () => {
    app = await TestApp.start({ meilisearch: false, config: { WORKER_CONCURRENCY: '3' } });
    author = await app.aPerson(await app.aCountry(), ['contributor']);
  });
  // Stopping waits for the two that are being read, until they are given up.
  afterAll(() => app?.stop(), 200_000);

  const kept = async (address: string): Promise<boolean> =>
    (await app.owner.query("select 1 from mail where address = $1 and state = 'kept'", [address])).rowCount === 1;

  it('from one country hold up no mail of another', async () => {
    const { body } = await author.post('/api/v1/resources', { titles: { es: 'Sin fin' } }).expect(201);
    for (let n = 0; n < 5; n++) {
      await author.request('post', `/api/v1/resources/${body.id}/files`).attach('file', endlessPdf(), `${n}.pdf`).expect(201);
    }
    const elsewhere = await app.aPerson(await app.aCountry(), ['focal-point']);
    await elsewhere.post('/api/v1/invitations', { email: 'espera@people.example', roles: ['member'] }).expect(202);
    const asked = Date.now();
    while (!(await kept('espera@people.example')) && Date.now() - asked < 10_000) await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await kept('espera@people.example')).toBe(true);
    const { rows } = await app.owner.query<{ open: number }>("select count(*)::int as open from resource_file where extraction = 'waiting'");
    expect(rows[0]!.open).toBeGreaterThan(0);
    await author.delete(`/api/v1/resources/${body.id}`).expect(204);
  }, 60_000);
});
