import { type Member, TestApp, type TestTenant } from '#harness';
import { mailsTo, noticesOf, publish } from '../testing/deposit.js';

const where = '/api/v1/notifications/preferences';

describe('how people want to be told', () => {
  let app: TestApp;
  let chile: TestTenant;
  let author: Member;
  let curator: Member;

  beforeAll(async () => {
    app = await TestApp.start({ meilisearch: false });
    chile = await app.aCountry('cl');
    author = await app.aPerson(chile, ['contributor']);
    curator = await app.aPerson(chile, ['curator']);
  });
  afterAll(() => app?.stop());

  const aFollower = async (): Promise<Member> => {
    const person = await app.aPerson(await app.aCountry('py'), ['member']);
    await person.put('/api/v1/follows/concept/cluster').expect(204);
    return person;
  };
  const told = async (): Promise<void> => {
    await publish(author, curator);
    await app.settle();
  };

  it('begins with a default for each kind, named in the reader’s language', async () => {
    const ana = await app.aPerson(chile, ['member'], { locale: 'fr' });
    const { body } = await ana.get(where).expect(200);
    const kinds = new Map((body.items as { kind: string }[]).map((item) => [item.kind, item]));
    expect(kinds.get('resource-published')).toEqual({
      kind: 'resource-published', label: 'Du nouveau dans ce que vous suivez', portal: true, email: true, formal: false,
    });
    expect(kinds.get('deposit-submitted')).toMatchObject({ portal: true, email: false });
    expect(kinds.get('meeting-moved')).toMatchObject({ portal: true, email: true, formal: true });
  });

  it('by mail or not', async () => {
    const ana = await aFollower();
    const { body } = await ana.put(where, { items: [{ kind: 'resource-published', portal: true, email: false }] }).expect(200);
    expect(body.items.find((item: { kind: string }) => item.kind === 'resource-published')).toMatchObject({ email: false });
    await told();
    expect(await noticesOf(ana)).toHaveLength(1);
    expect(await mailsTo(app, ana)).toEqual([]);
  });

  it('in the portal or not; what is turned off there is written down all the same, and mailed', async () => {
    const ana = await aFollower();
    await ana.put(where, { items: [{ kind: 'resource-published', portal: false, email: true }] }).expect(200);
    await told();
    const { body } = await ana.get('/api/v1/notifications').expect(200);
    expect(body).toMatchObject({ items: [], unread: 0 });
    expect(await mailsTo(app, ana)).toHaveLength(1);
    expect((await app.owner.query('select 1 from notice where person_id = $1 and silent', [ana.id])).rowCount).toBe(1);
  });

  it('is one’s own, wherever one acts, and nobody else’s', async () => {
    const ana = await aFollower();
    const brazil = await app.aCountry('br');
    await app.join(ana.id, brazil, ['member']);
    const other = await app.aPerson(brazil, ['focal-point']);
    await ana.in('py').put(where, { items: [{ kind: 'resource-published', portal: true, email: false }] }).expect(200);
    const mail = async (reader: typeof other | ReturnType<Member['in']>) =>
      ((await reader.get(where).expect(200)).body.items as { kind: string; email: boolean }[]).find(({ kind }) => kind === 'resource-published')!.email;
    expect(await mail(ana.in('br'))).toBe(false);
    expect(await mail(other)).toBe(true);
    await app.nobody.get(where).expect(401);
  });

  it('is not for formal kinds to choose, and says so', async () => {
    const ana = await app.aPerson(chile, ['focal-point']);
    const refused = await ana
      .put(where, { items: [{ kind: 'review-waiting', portal: true, email: false }, { kind: 'meeting-cancelled', portal: true, email: false }] })
      .expect(422);
    expect(refused.body.errors).toMatchObject([
      { pointer: '/items/1/email', detail: 'Las convocatorias formales se envían siempre; este aviso no se puede desactivar.' },
    ]);
    const { body } = await ana.get(where).expect(200);
    expect(body.items.find((item: { kind: string }) => item.kind === 'review-waiting')).toMatchObject({ email: true });
    await ana.put(where, { items: [{ kind: 'no-such-kind', portal: true, email: false }] }).expect(422);
  });

  describe('by the link in a mail', () => {
    let ana: Member;
    let path: string;

    beforeAll(async () => {
      ana = await aFollower();
      await told();
      const [mail] = await mailsTo(app, ana);
      const url = new URL(mail!.content!.unsubscribeUrl!);
      path = url.pathname + url.search;
    });

    const wantsMail = async (): Promise<boolean> =>
      ((await ana.get(where).expect(200)).body.items as { kind: string; email: boolean }[]).find(({ kind }) => kind === 'resource-published')!.email;

    it('is asked first when the link is merely opened', async () => {
      const page = await app.nobody.get(path).expect(200).expect('content-type', /text\/html/);
      expect(page.text).toContain('¿Dejar de recibir por correo los avisos «Algo nuevo en lo que sigue»?');
      expect(await wantsMail()).toBe(true);
    });

    it('is done by one POST as mail programs send it, without signing in, and can be repeated', async () => {
      const supertest = app.nobody.with({ origin: '' });
      for (let time = 0; time < 2; time += 1) {
        const test = supertest.request('post', path).type('form').send('List-Unsubscribe=One-Click');
        test.unset('origin');
        const page = await test.expect(200);
        expect(page.text).toContain('Ya no recibirá por correo');
      }
      expect(await wantsMail()).toBe(false);
      await told();
      expect(await noticesOf(ana)).toHaveLength(2);
      expect(await mailsTo(app, ana)).toHaveLength(1);
    });

    it('keeps what one chose for the portal', async () => {
      await ana.put(where, { items: [{ kind: 'resource-published', portal: false, email: true }] }).expect(200);
      await app.nobody.request('post', path).type('form').send('List-Unsubscribe=One-Click').expect(200);
      const { body } = await ana.get(where).expect(200);
      expect(body.items.find((item: { kind: string }) => item.kind === 'resource-published')).toMatchObject({ portal: false, email: false });
    });

    it('is not done by a link that nobody wrote, nor by one for another kind or person', async () => {
      const [, kind, token] = /unsubscription\/([^/]+)\/([^?]+)/.exec(path)!;
      const base = '/api/v1/notifications/unsubscription';
      const other = await app.aPerson(chile, ['member']);
      await app.nobody.post(`${base}/deposit-returned/${token}`).expect(404);
      await app.nobody.post(`${base}/${kind}/${other.id}.${token!.split('.')[1]}`).expect(404);
      await app.nobody.get(`${base}/${kind}/${other.id}.${token!.split('.')[1]}`).expect(404);
      await app.nobody.post(`${base}/meeting-moved/${token}`).expect(422);
    });
  });
});
