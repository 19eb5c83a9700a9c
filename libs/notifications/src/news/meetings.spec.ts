import { TestApp } from '#harness';
import { ZoneWatch } from '#meetings';
import { deliverAgain, mailsTo, noticesOf } from '../testing/deposit.js';
import { aWeekLater, editions, inSantiago, readCalendar, Unit } from '../testing/meeting.js';

describe('the invited countries', () => {
  let app: TestApp;
  let unit: Unit;

  beforeEach(async () => {
    app = await TestApp.start({ meilisearch: false });
    unit = await Unit.of(app, { cl: 'es', br: 'pt', ht: 'fr' });
  });
  afterEach(() => app?.stop());

  const calendarsTo = async (code: string) => {
    const mails = await unit.formalMails(unit.focalPoint(code));
    for (const { state } of mails) expect(['kept', 'withheld']).toContain(state);
    return mails.filter(({ content }) => content).map(({ content }) => readCalendar(content!.calendar!.content));
  };

  it('are convened by one mail with a calendar message, in their language, and by a notice in their own space', async () => {
    const { id } = await unit.convened();
    await app.settle();
    await deliverAgain(app, 'edition.convened');
    const brazil = unit.focalPoint('br');
    const [mail, ...more] = await unit.formalMails(brazil);
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ state: 'kept', locale: 'pt', tenant_id: unit.celac.id });
    expect(mail!.content!.subject).toMatch(/^Convocatória: .*Reunião ministerial/);
    expect(mail!.content!.paragraphs.join('\n')).toMatch(/convoca o seu país, Brasil.*\nData: de terça-feira, 5, a quarta-feira, 6 de outubro de 2027, às 09:00 em Santiago \(UTC−3\)\nLocal: Santiago, sede de la CEPAL, Chile/s);
    expect(mail!.content!.action!.url).toBe(`http://localhost:3000/pt/meetings/${id}`);
    expect(mail!.content!.unsubscribeUrl).toBeUndefined();
    expect(await calendarsTo('br')).toMatchObject([
      { method: 'REQUEST', sequence: 0, status: 'CONFIRMED', start: '2027-10-05T09:00:00', zone: 'America/Santiago', attendees: [`mailto:${brazil.email}`] },
    ]);
    expect(await noticesOf(unit.focalPoint('ht'))).toMatchObject([
      { kind: 'meeting-convened', path: `/meetings/${id}`, detail: expect.stringContaining('du mardi 5 au mercredi 6 octobre 2027, à 9 h 00 à Santiago (UTC−3)') as string },
    ]);
  });

  it('hear of a new date at once, with the next sequence and the same event, and each is told once', async () => {
    const meeting = await unit.convened();
    await app.settle();
    await unit.act(meeting, 'move', aWeekLater);
    await app.settle();
    await deliverAgain(app, 'edition.moved');
    await deliverAgain(app, 'edition.convened');
    for (const code of ['cl', 'br', 'ht']) {
      const calendars = await calendarsTo(code);
      expect(calendars).toMatchObject([
        { method: 'REQUEST', sequence: 0, start: '2027-10-05T09:00:00' },
        { method: 'REQUEST', sequence: 1, start: '2027-10-12T09:00:00' },
      ]);
      expect(new Set(calendars.map(({ uid }) => uid)).size).toBe(1);
    }
    const [, moved] = await unit.formalMails(unit.focalPoint('cl'));
    expect(moved!.content!.subject).toMatch(/^Cambio de fecha: /);
    expect(moved!.content!.paragraphs.join('\n')).toMatch(/Fecha: del martes 12 al miércoles 13 de octubre.*Fecha anterior, que ya no vale: del martes 5 al miércoles 6 de octubre/s);
    const notices = await noticesOf(unit.focalPoint('cl'));
    expect(notices.map(({ kind }) => kind)).toEqual(['meeting-moved', 'meeting-convened']);
    for (const { detail } of notices) expect(detail).toMatch(/del martes 12 al miércoles 13 de octubre/);
  });

  it('hear, once each, that the host set its clocks differently: same hour on the wall, next sequence, their own hour beside it', async () => {
    const meeting = await unit.convened();
    await app.settle();
    // The record as an older zone database would have left it.
    await app.owner.query("update meeting_edition set starts_at = starts_at + interval '1 hour', ends_at = ends_at + interval '1 hour' where id = $1", [meeting.id]);
    await app.app.get(ZoneWatch, { strict: false }).follow();
    await app.settle();
    await deliverAgain(app, 'edition.reclocked');
    for (const code of ['cl', 'br', 'ht']) {
      expect(await calendarsTo(code)).toMatchObject([
        { method: 'REQUEST', sequence: 0, start: '2027-10-05T09:00:00' },
        { method: 'REQUEST', sequence: 1, start: '2027-10-05T09:00:00' },
      ]);
      expect((await noticesOf(unit.focalPoint(code))).map(({ kind }) => kind)).toEqual(['meeting-reclocked', 'meeting-convened']);
    }
    const [, mail] = await unit.formalMails(unit.focalPoint('ht'));
    expect(mail!.content!.subject).toMatch(/^Changement de l’heure officielle\s: /);
    expect(mail!.content!.paragraphs.join('\n')).toMatch(/du mardi 5 au mercredi 6 octobre 2027, à 9 h 00 à Santiago \(UTC−3\)\nDébut\s: 8 h 00 à Port-au-Prince \(UTC−4\)/);
  });

  /** Holds back the meeting's mails that are ordered from now on. */
  const holdMails = async () => {
    await app.owner.query(`create or replace function hold_mail() returns trigger language plpgsql as $$ begin
      if new.handler = 'deliver-mail' then new.due_at := new.due_at + interval '1 hour'; end if; return new; end $$`);
    await app.owner.query('create trigger hold_mail before insert on delivery for each row execute function hold_mail()');
  };
  const releaseMails = async () => {
    await app.owner.query('drop trigger hold_mail on delivery');
    await app.owner.query("update delivery set due_at = due_at - interval '1 hour' where handler = 'deliver-mail' and state = 'waiting'");
    await app.settle();
  };

  it('are told the date that holds, and nothing else, when the meeting moves before the invitations left', async () => {
    await holdMails();
    const meeting = await unit.convened();
    await app.settle();
    await unit.act(meeting, 'move', aWeekLater);
    await app.settle();
    await releaseMails();
    const mails = await unit.formalMails(unit.focalPoint('cl'));
    expect(mails.map(({ state }) => state).toSorted()).toEqual(['kept', 'withheld']);
    const content = mails.find(({ state }) => state === 'kept')!.content!;
    expect(content.subject).toMatch(/^Convocatoria: /);
    expect(JSON.stringify(content)).not.toMatch(/5 de octubre|20271005/);
    expect(readCalendar(content.calendar!.content)).toMatchObject({ method: 'REQUEST', sequence: 1, start: '2027-10-12T09:00:00' });
  });

  it('are told nothing when it is cancelled before the invitations left', async () => {
    await holdMails();
    const meeting = await unit.convened();
    await app.settle();
    await unit.act(meeting, 'cancellation', { reason: { es: 'Sin sede' } });
    await app.settle();
    await releaseMails();
    expect((await unit.formalMails(unit.focalPoint('cl'))).map(({ state }) => state)).toEqual(['withheld', 'withheld']);
  });

  it('are told of a cancellation by a CANCEL with the next sequence, whatever their preferences', async () => {
    const meeting = await unit.convened();
    await app.settle();
    await unit.act(meeting, 'cancellation', { reason: { es: 'El país anfitrión no puede recibirla' } });
    await app.settle();
    expect(await calendarsTo('cl')).toMatchObject([
      { method: 'REQUEST', sequence: 0 },
      { method: 'CANCEL', sequence: 1, status: 'CANCELLED' },
    ]);
    const [, cancelled] = await unit.formalMails(unit.focalPoint('cl'));
    expect(cancelled!.content!.subject).toMatch(/^Cancelada: /);
    expect(cancelled!.content!.paragraphs).toContain('Motivo: El país anfitrión no puede recibirla');
    expect((await noticesOf(unit.focalPoint('cl')))[0]).toMatchObject({ kind: 'meeting-cancelled', detail: null });
  });

  it('are told of a changed place with the same sequence', async () => {
    const meeting = await unit.convened();
    await app.settle();
    await unit.retitle(meeting, { place: 'Valparaíso' });
    await app.settle();
    expect((await calendarsTo('cl')).map(({ sequence }) => sequence)).toEqual([0, 0]);
    const [, changed] = await unit.formalMails(unit.focalPoint('cl'));
    expect(changed!.content!.subject).toMatch(/^Datos actualizados: /);
    expect(changed!.content!.calendar!.content).toContain('LOCATION:Valparaíso');
  });

  it('whose focal point has changed: the former hears only of a cancellation, the new one is invited later', async () => {
    const meeting = await unit.convened();
    await app.settle();
    const former = unit.focalPoint('cl');
    await app.owner.query("update membership set roles = '{member}' where person_id = $1", [former.id]);
    const present = await app.aPerson(await app.tenant('cl'), ['focal-point']);
    await unit.act(meeting, 'move', aWeekLater);
    await app.settle();
    expect(await unit.formalMails(former)).toHaveLength(1);
    expect(await unit.formalMails(present)).toEqual([]);
    await unit.act(meeting, 'convocation');
    await app.settle();
    const [invitation] = await unit.formalMails(present);
    expect(invitation!.content!.subject).toMatch(/^Convocatoria: /);
    expect(await unit.formalMails(unit.focalPoint('br'))).toHaveLength(2);
    await unit.act(meeting, 'cancellation', { reason: { es: 'Sin sede' } });
    await app.settle();
    expect((await unit.formalMails(former)).map(({ content }) => readCalendar(content!.calendar!.content).method)).toEqual(['REQUEST', 'CANCEL']);
  });

  it('are reminded of the date that holds, and not of the one before', async () => {
    const meeting = await unit.convened();
    await app.settle();
    await unit.act(meeting, 'move', aWeekLater);
    await app.settle();
    const reminders = async (code: string) => (await noticesOf(unit.focalPoint(code))).filter(({ kind, text }) => kind === 'meeting-reminder' && text.startsWith('Recordatorio'));
    // Thirty days before the first date, and not yet thirty before the second.
    await unit.waitUntil(new Date('2027-09-06T15:00:00Z'));
    expect(await reminders('cl')).toEqual([]);
    await unit.waitUntil(new Date('2027-09-13T15:00:00Z'));
    expect(await reminders('cl')).toMatchObject([{ detail: expect.stringMatching(/del martes 12 al miércoles 13 de octubre/) as string }]);
    const mails = (await mailsTo(app, unit.focalPoint('cl'))).filter(({ content }) => content?.subject.startsWith('Recordatorio'));
    expect(mails).toHaveLength(1);
    expect(mails[0]!.content!.unsubscribeUrl).toBeDefined();
    expect(mails[0]!.content!.calendar).toBeUndefined();
    await deliverAgain(app, 'edition.reminder-due');
    expect(await reminders('cl')).toHaveLength(1);
  });

  it('answer, and the coordinator hears of each answer in the own space', async () => {
    const meeting = await unit.convened();
    await app.settle();
    await unit.focalPoint('br').put(`${editions}/${meeting.id}/answer`, { answer: 'yes', sequence: 0 }).expect(200);
    await app.settle();
    await deliverAgain(app, 'edition.answered');
    expect((await noticesOf(unit.coordinator)).filter(({ kind }) => kind === 'meeting-answered')).toMatchObject([
      { text: expect.stringMatching(/^Brasil asistirá: /) as string, path: `/meetings/${meeting.id}` },
    ]);
    expect((await noticesOf(unit.focalPoint('cl'))).filter(({ kind }) => kind === 'meeting-answered')).toEqual([]);
  });

  it('keep their invitations as they are when a meeting is moved to where it is', async () => {
    const meeting = await unit.convened();
    await app.settle();
    await unit.act(meeting, 'move', inSantiago);
    await app.settle();
    expect(await unit.formalMails(unit.focalPoint('cl'))).toHaveLength(1);
  });
});
