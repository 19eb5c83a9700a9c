import { type Member, TestApp, type TestTenant } from '#harness';
import { accept, deliverAgain, handIn, mailsTo, noticesOf } from '../testing/deposit.js';

describe('a deposit on its way', () => {
  let app: TestApp;
  let chile: TestTenant;
  let author: Member;
  let curator: Member;

  beforeAll(async () => {
    app = await TestApp.start({ meilisearch: false });
  });
  beforeEach(async () => {
    chile = await app.aCountry();
    author = await app.aPerson(chile, ['contributor']);
    curator = await app.aPerson(chile, ['curator'], { locale: 'en' });
  });
  afterAll(() => app?.stop());

  const kinds = async (person: Member) => (await noticesOf(person)).map(({ kind }) => kind).toReversed();
  const withdraw = (id: string) => curator.post(`/api/v1/resources/${id}/withdrawal`, { reason: 'Contiene un error' }).expect(200);

  it('tells its author each step, and by mail those that somebody else took', async () => {
    const id = await handIn(author);
    await curator.post(`/api/v1/resources/${id}/change-request`, { comments: [{ text: 'Falta el año' }] }).expect(200);
    await author.post(`/api/v1/resources/${id}/submission`, {}).expect(200);
    await accept(curator, id);
    const { version } = (await curator.get(`/api/v1/resources/${id}`).expect(200)).body as { version: number };
    await curator.patch(`/api/v1/resources/${id}`, { year: 2014 }, version).expect(200);
    await withdraw(id);
    await app.settle();
    expect(await kinds(author)).toEqual([
      'deposit-submitted', 'deposit-returned', 'deposit-submitted', 'deposit-approved', 'deposit-published', 'deposit-corrected', 'deposit-withdrawn',
    ]);
    const subjects = (await mailsTo(app, author)).map(({ content }) => content!.subject);
    expect(subjects.toSorted()).toEqual([
      'La revisión pide cambios en «Guía de clústeres»', '«Guía de clústeres» fue aprobado', '«Guía de clústeres» fue publicado',
      '«Guía de clústeres» fue retirado', '«Guía de clústeres», ya publicado, fue corregido por otra persona',
    ]);
    await deliverAgain(app, 'resource.submitted');
    await deliverAgain(app, 'resource.withdrawn');
    expect(await kinds(author)).toHaveLength(7);
  });

  it('is for the curators to read, each time it is handed in; read, it says so', async () => {
    const colleague = await app.aPerson(chile, ['focal-point']);
    const elsewhere = await app.aPerson(await app.aCountry(), ['curator']);
    const id = await handIn(author);
    await app.settle();
    expect(await noticesOf(curator)).toMatchObject([{ kind: 'review-waiting', text: '“Guía de clústeres” is waiting for review', path: `/review/${id}` }]);
    expect(await mailsTo(app, curator)).toHaveLength(1);
    expect(await noticesOf(elsewhere)).toEqual([]);
    expect(await noticesOf(colleague)).toEqual([]);
    await curator.post(`/api/v1/resources/${id}/change-request`, { comments: [{ text: 'Falta el año' }] }).expect(200);
    await author.post(`/api/v1/resources/${id}/submission`, {}).expect(200);
    await app.settle();
    expect(await kinds(curator)).toEqual(['review-waiting', 'review-waiting']);
    await accept(curator, id);
    const [latest] = await noticesOf(curator);
    expect(latest!.text).toBe('“Guía de clústeres” is no longer waiting for review');
  });

  it('is spoken about: author and curators hear of each other’s remarks, with the way to them, nobody of their own', async () => {
    const outsider = await app.aPerson(chile, ['contributor']);
    const id = await handIn(author);
    await curator.post(`/api/v1/resources/${id}/comments`, { text: '¿De qué año es?' }).expect(201);
    await author.post(`/api/v1/resources/${id}/comments`, { text: 'De 2024.' }).expect(201);
    await app.settle();
    await deliverAgain(app, 'resource.commented');
    const remarks = async (person: Member) => (await noticesOf(person)).filter(({ kind }) => kind === 'review-comment');
    expect(await remarks(author)).toMatchObject([{ text: `${curator.name} comentó en la revisión de «Guía de clústeres»`, path: `/deposits/${id}` }]);
    expect(await remarks(curator)).toMatchObject([{ text: `${author.name} commented in the review of “Guía de clústeres”`, path: `/review/${id}` }]);
    expect(await remarks(outsider)).toEqual([]);
    const remarkMails = async (person: Member) => (await mailsTo(app, person)).filter(({ content }) => /coment|comment/.test(content?.subject ?? ''));
    expect(await remarkMails(author)).toHaveLength(1);
    expect(await remarkMails(curator)).toHaveLength(1);
  });

  it('asks for changes where the remarks stand', async () => {
    const id = await handIn(author);
    await curator.post(`/api/v1/resources/${id}/change-request`, { comments: [{ text: 'Falta el año' }] }).expect(200);
    await app.settle();
    expect((await noticesOf(author))[0]).toMatchObject({ kind: 'deposit-returned', path: `/deposits/${id}` });
    const [returned] = await mailsTo(app, author);
    expect(returned!.content!.action!.url).toContain(`/es/deposits/${id}`);
  });

  it('is for whoever leads the tenant to read, where there is no curator', async () => {
    const country = await app.aCountry();
    const lead = await app.aPerson(country, ['focal-point']);
    const contributor = await app.aPerson(country, ['contributor']);
    await handIn(contributor);
    await app.settle();
    expect(await kinds(lead)).toEqual(['review-waiting']);
  });

  it('tells nobody of their own act, except that what they handed in has arrived', async () => {
    const country = await app.aCountry();
    const lead = await app.aPerson(country, ['focal-point']);
    const id = await handIn(lead);
    await accept(lead, id);
    await app.settle();
    expect(await kinds(lead)).toEqual(['deposit-submitted']);
  });

  it('is mailed to no curator who was suspended while the mail was on its way', async () => {
    await app.owner.query(`create function hold_mail() returns trigger language plpgsql as $$ begin
      if new.handler = 'deliver-mail' then new.due_at := new.due_at + interval '1 hour'; end if; return new; end $$`);
    await app.owner.query('create trigger hold_mail before insert on delivery for each row execute function hold_mail()');
    await handIn(author);
    await app.settle();
    await app.owner.query('drop trigger hold_mail on delivery');
    await app.owner.query("update membership set state = 'suspended' where person_id = $1", [curator.id]);
    await app.owner.query("update delivery set due_at = due_at - interval '1 hour' where handler = 'deliver-mail' and state = 'waiting'");
    await app.settle();
    expect(await mailsTo(app, curator)).toMatchObject([{ state: 'withheld', content: null }]);
  });

  it('fills an inbox that is read notice by notice or at once, by its owner only', async () => {
    const other = await app.aPerson(chile, ['member']);
    for (let count = 0; count < 3; count += 1) await handIn(author);
    await app.settle();
    const first = (await author.get('/api/v1/notifications?limit=2').expect(200)).body;
    expect(first).toMatchObject({ unread: 3 });
    expect(first.items).toHaveLength(2);
    const rest = (await author.get(`/api/v1/notifications?limit=2&cursor=${first.next}`).expect(200)).body;
    expect(rest.next).toBeNull();
    const ids = [...first.items, ...rest.items].map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(3);
    await other.put(`/api/v1/notifications/${ids[0]}/reading`).expect(404);
    await author.put(`/api/v1/notifications/${ids[0]}/reading`).expect(204);
    await author.put(`/api/v1/notifications/${ids[0]}/reading`).expect(204);
    const unread = (await author.get('/api/v1/notifications?unread=true').expect(200)).body;
    expect(unread).toMatchObject({ unread: 2 });
    expect(unread.items).toHaveLength(2);
    await other.put('/api/v1/notifications/reading').expect(204);
    expect((await author.get('/api/v1/notifications').expect(200)).body.unread).toBe(2);
    await author.put('/api/v1/notifications/reading').expect(204);
    expect((await author.get('/api/v1/notifications').expect(200)).body.unread).toBe(0);
    await app.nobody.get('/api/v1/notifications').expect(401);
    await author.get('/api/v1/notifications?cursor=broken').expect(422);
  });

  it('is spoken of in the language the reader asks for now', async () => {
    await handIn(author);
    await app.settle();
    const { body } = await author.get('/api/v1/notifications?lang=pt').expect(200);
    expect(body.items[0].text).toBe('“Guia de arranjos produtivos” passou à revisão');
  });
});

describe('an accepted invitation', () => {
  it('is told to those who manage the tenant, not to the person who came', async () => {
    const app = await TestApp.start({ meilisearch: false });
    try {
      const chile = await app.aCountry();
      const lead = await app.aPerson(chile, ['focal-point']);
      const member = await app.aPerson(chile, ['member']);
      await lead.post('/api/v1/invitations', { email: 'nueva@people.example', roles: ['contributor'] }).expect(202);
      await app.settle();
      const [letter] = await mailsTo(app, { email: 'nueva@people.example' });
      const token = new URL(letter!.content!.action!.url).hash.slice(1);
      await app.nobody
        .post('/api/v1/invitations/acceptance', { token, name: 'Nueva Persona', password: 'otra frase bastante larga' })
        .expect(204);
      await app.settle();
      expect(await noticesOf(lead)).toMatchObject([{ kind: 'invitation-accepted', text: 'Nueva Persona aceptó la invitación y ya participa', path: '/people' }]);
      expect(await noticesOf(member)).toEqual([]);
      expect((await app.owner.query('select 1 from notice')).rowCount).toBe(1);
    } finally {
      await app.stop();
    }
  });
});
