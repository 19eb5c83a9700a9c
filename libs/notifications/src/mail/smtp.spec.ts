import { type Member, TestApp, type TestTenant } from '#harness';
import { mailsTo, publish } from '../testing/deposit.js';
import { aWeekLater, readCalendar, Unit } from '../testing/meeting.js';
import { SmtpPeer } from '../testing/smtp-peer.js';

describe('mail over the wire', () => {
  let app: TestApp;
  let peer: SmtpPeer;
  let chile: TestTenant;
  let author: Member;
  let curator: Member;
  let operator: Member;

  beforeAll(async () => {
    peer = await new SmtpPeer().start();
    app = await TestApp.start({ meilisearch: false, config: { SMTP_URL: peer.url, MAIL_FROM: 'Minga <minga@portal.example>' } });
    chile = await app.aCountry('cl');
    author = await app.aPerson(chile, ['contributor']);
    curator = await app.aPerson(chile, ['curator']);
    operator = await app.aPerson(await app.network(), ['network-administrator']);
  });
  beforeEach(() => {
    peer.manner = 'polite';
  });
  afterAll(async () => {
    await app?.stop();
    await peer?.stop();
  });

  const aFollower = async (): Promise<Member> => {
    const person = await app.aPerson(await app.aCountry('py'), ['member']);
    await person.put('/api/v1/follows/concept/cluster').expect(204);
    return person;
  };
  const stateOf = async (person: Member) => (await mailsTo(app, person)).map(({ state }) => state);
  const mailOf = async (person: Member) => (await mailsTo(app, person))[0]!;
  const settlement = (id: string) => `/api/v1/operations/mailbox/${id}/settlement`;

  it('carries one way out that mail programs understand, and keeps no copy', async () => {
    const ana = await aFollower();
    await publish(author, curator);
    await app.settle();
    const [received, ...more] = peer.to(ana.email);
    expect(more).toEqual([]);
    const headers = new Map(received!.mail.headers.map(({ key, value }) => [key, value]));
    expect(headers.get('list-unsubscribe')).toMatch(/^<http:\/\/localhost:3000\/api\/v1\/notifications\/unsubscription\/resource-published\/\S+>$/);
    expect(headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    expect(headers.get('auto-submitted')).toBe('auto-generated');
    expect(headers.get('content-language')).toBe('es');
    expect(received!.mail.subject).toBe('Nuevo en lo que sigue: «Guía de clústeres»');
    expect(received!.mail.text).toContain('Cómo acompañar a un clúster paso a paso.');
    expect(await mailOf(ana)).toMatchObject({ state: 'sent', content: null });
  });

  it('is tried until the server is back, and arrives once', async () => {
    const ana = await aFollower();
    await peer.stop();
    await publish(author, curator);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await stateOf(ana)).toEqual(['queued']);
    await peer.start();
    await app.settle(30_000);
    expect(peer.to(ana.email)).toHaveLength(1);
    expect(await stateOf(ana)).toEqual(['sent']);
  });

  it('is not sent again by itself when the server is gone after taking it; an operator decides', async () => {
    const ana = await aFollower();
    const ben = await aFollower();
    peer.manner = 'vanish';
    await publish(author, curator);
    await app.settle(30_000);
    peer.manner = 'polite';
    expect(await stateOf(ana)).toEqual(['uncertain']);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await app.settle();
    expect(peer.to(ana.email)).toHaveLength(1);
    const { body } = await operator.get('/api/v1/operations/mailbox?state=uncertain').expect(200);
    expect(body.items.map(({ to }: { to: { address: string } }) => to.address)).toEqual(expect.arrayContaining([ana.email, ben.email]));

    await operator.post(settlement((await mailOf(ana)).id), { outcome: 'sent' }).expect(204);
    await operator.post(settlement((await mailOf(ben)).id), { outcome: 'again' }).expect(204);
    await app.settle();
    expect(await stateOf(ana)).toEqual(['sent']);
    expect(await stateOf(ben)).toEqual(['sent']);
    expect(peer.to(ana.email)).toHaveLength(1);
    expect(peer.to(ben.email)).toHaveLength(2);
    // Both are one mail to a mailbox that got it twice.
    expect(new Set(peer.to(ben.email).map(({ mail }) => mail.messageId)).size).toBe(1);
    await operator.post(settlement((await mailOf(ben)).id), { outcome: 'again' }).expect(409);
    const trail = await app.owner.query("select payload from event where name = 'mail.settled' order by seq");
    expect(trail.rows.map(({ payload }: { payload: { outcome: string } }) => payload.outcome)).toEqual(['sent', 'again']);
  });

  it('is given up when the server knows nobody of that name', async () => {
    const ana = await aFollower();
    peer.manner = 'refuse';
    await publish(author, curator);
    await app.settle();
    expect(await stateOf(ana)).toEqual(['failed']);
    expect(peer.to(ana.email)).toEqual([]);
  });

  it('puts a meeting on the calendar, moves it there and strikes it out, in this order', async () => {
    const unit = await Unit.of(app, { br: 'pt' });
    const brazil = unit.focalPoint('br');
    await peer.stop();
    const meeting = await unit.convened();
    await new Promise((resolve) => setTimeout(resolve, 800));
    await peer.start();
    await app.settle(30_000);
    await unit.act(meeting, 'move', aWeekLater);
    await app.settle();
    await unit.act(meeting, 'cancellation', { reason: { es: 'Sin sede' } });
    await app.settle();

    const mails = peer.to(brazil.email).filter(({ mail }) => mail.subject?.includes('ministerial'));
    const calendars = mails.map(({ mail, raw }) => {
      const part = mail.attachments.find(({ mimeType }) => mimeType === 'text/calendar')!;
      const text = typeof part.content === 'string' ? part.content : new TextDecoder().decode(part.content);
      const calendar = readCalendar(text);
      expect(part.method).toBe(calendar.method);
      expect(raw).toMatch(new RegExp(`Content-Type: text/calendar; charset=utf-8; method=${calendar.method}`, 'i'));
      expect(raw).toMatch(/Content-Type: multipart\/alternative/i);
      expect(mail.headers.some(({ key }) => key === 'list-unsubscribe')).toBe(false);
      expect(text).toContain('ORGANIZER;CN="Minga":mailto:minga@portal.example');
      expect(mail.from).toMatchObject({ address: 'minga@portal.example' });
      return calendar;
    });
    expect(calendars).toMatchObject([
      { method: 'REQUEST', sequence: 0, start: '2027-10-05T09:00:00', zone: 'America/Santiago' },
      { method: 'REQUEST', sequence: 1, start: '2027-10-12T09:00:00', zone: 'America/Santiago' },
      { method: 'CANCEL', sequence: 2, status: 'CANCELLED' },
    ]);
    expect(new Set(calendars.map(({ uid }) => uid)).size).toBe(1);
  });
});
