import { DateTime } from 'luxon';
import { type Cast, fillShelves, gather } from './support/cast.js';
import { letters, noticesOf, readCalendar, type Reminder, reminders } from './support/ledger.js';
import { asPdf, methodology } from './support/methodology.js';
import { Portal } from './support/portal.js';
import { inOrder } from './support/steps.js';
import { passTo } from './support/time.js';
import type { Visitor } from './support/visitor.js';

/** The main job of the portal, from end to end, each step by the person concerned in a browser of their own. */
describe('the main journey', () => {
  let portal: Portal;
  let cast: Cast;
  let id: string;
  let inParaguay: Visitor;

  beforeAll(async () => {
    portal = await Portal.open();
    cast = await gather(portal.app);
    await fillShelves(cast);
    await portal.app.settle();
  }, 120_000);
  afterAll(() => portal?.close());

  const expectSaved = (visitor: Visitor) => visitor.page.locator('[data-save-state="saved"]').waitFor();
  const found = (visitor: Visitor) => visitor.main.getByRole('link', { name: methodology.title });
  const expectResults = async (visitor: Visitor): Promise<void> => {
    await visitor.main.getByRole('status').filter({ hasText: /\d/ }).waitFor();
    await visitor.main.locator('[aria-busy="false"]').waitFor();
  };
  const expectFirstHit = async (visitor: Visitor): Promise<void> => {
    await expectResults(visitor);
    expect(await visitor.main.getByRole('article').first().getByRole('heading').textContent()).toBe(methodology.title);
  };
  const search = async (visitor: Visitor, words: string): Promise<void> => {
    await visitor.go('/');
    const field = visitor.page.getByRole('searchbox').first();
    await field.fill(words);
    await field.press('Enter');
    await visitor.page.waitForURL('**/search?*');
  };

  describe('a methodology finds its readers', () => {
    const step = inOrder(() => portal);
    let ana: Visitor;
    let benjamin: Visitor;

    step('a follower in Uruguay follows Chile and the concept', async () => {
      const diego = await portal.welcome(cast.follower);
      for (const path of ['/places/cl', '/concepts/cluster']) {
        await diego.go(path);
        await diego.press(/^Seguir/, diego.main);
        await diego.button(/^Lo sigue/, diego.main).waitFor();
      }
      await diego.leave();
    });

    step('a contributor in Chile deposits a methodology as a PDF, and the form saves itself', async () => {
      ana = await portal.welcome(cast.contributor);
      await ana.follow('Mis depósitos', ana.page);
      await ana.press('Depositar un recurso', ana.main);
      await ana.page.waitForURL('**/deposits/*-*');
      id = new URL(ana.page.url()).pathname.split('/').at(-1)!;
      await ana.main.getByRole('radio', { name: /^Metodología/ }).check();
      await ana.main.getByRole('textbox', { name: /^Título/ }).fill(methodology.title);
      await expectSaved(ana);
      await ana.picture('1-deposit-what');
      await ana.press('Siguiente: De qué trata', ana.main);
      await ana.main.getByRole('textbox', { name: /^Resumen/ }).fill(methodology.abstract);
      await ana.main.getByRole('combobox', { name: 'Conceptos' }).fill('APL');
      await ana.page.getByRole('option', { name: 'clúster', exact: true }).click();
      await ana.page.keyboard.press('Escape');
      await expectSaved(ana);
      await ana.picture('2-deposit-about');
      await ana.press('Siguiente: Paso a paso', ana.main);
      await ana.press('Siguiente: Quién y cuándo', ana.main);
      const authors = ana.main.getByRole('combobox', { name: /^Autores/ });
      await authors.fill(methodology.author);
      await authors.press('Enter');
      await ana.main.getByLabel('Año').fill(methodology.year);
      await ana.main.getByLabel(/^Licencia/).selectOption('cc-by-4.0');
      await expectSaved(ana);
      await ana.picture('3-deposit-who');
      await ana.press('Siguiente: Archivos y enlaces', ana.main);
      const choosing = ana.page.waitForEvent('filechooser');
      await ana.press('Elegir archivos', ana.main);
      await (await choosing).setFiles({ name: 'guía.pdf', mimeType: 'application/pdf', buffer: await asPdf() });
      await ana.expectWords('El texto se puede buscar', ana.main);
      await ana.picture('4-deposit-files');
    });

    step('and hands it in', async () => {
      await ana.press('Siguiente: Revisar y enviar', ana.main);
      await ana.main.getByRole('radio', { name: /^Toda la red/ }).check();
      await expectSaved(ana);
      await ana.picture('5-deposit-send');
      await ana.press('Enviar a revisión', ana.main);
      await ana.expectTitle('Mis depósitos');
      await ana.expectWords('En revisión', ana.main);
      await ana.picture('6-deposits');
    });

    step('the curator finds it in the queue, reads it and asks for a change', async () => {
      benjamin = await portal.welcome(cast.curator);
      await benjamin.follow('Revisión', benjamin.page);
      await benjamin.expectTitle('Revisión');
      await benjamin.picture('7-queue');
      await benjamin.follow(methodology.title);
      await benjamin.expectTitle(methodology.title);
      await benjamin.picture('8-review', { whole: true });
      await benjamin.press('Pedir cambios', benjamin.main);
      await benjamin.dialog.getByLabel('Sobre').selectOption({ label: 'Institución' });
      await benjamin.dialog.getByLabel('Qué hace falta cambiar').fill('Falta la institución que la publicó.');
      await benjamin.picture('9-ask');
      await benjamin.press('Pedir cambios', benjamin.dialog);
      await benjamin.expectWords('Se pidieron los cambios.');
    });

    step('the contributor sees what is asked, changes it and hands it in again', async () => {
      await portal.app.settle();
      await ana.go('/notifications');
      await ana.follow(`La revisión pide cambios en «${methodology.title}»`);
      await ana.expectWords('Falta la institución que la publicó.', ana.main);
      await ana.picture('10-asked');
      await ana.main.getByLabel('Institución', { exact: true }).fill('Corporación del Vino de Curicó');
      await ana.page.keyboard.press('Escape');
      await expectSaved(ana);
      await ana.press(/^Revisar y enviar/, ana.main.getByRole('navigation'));
      await ana.press('Enviar otra vez a revisión', ana.main);
      await ana.expectTitle('Mis depósitos');
    });

    step('until it is published nobody else can see it: neither by search, nor by address, nor through the interface', async () => {
      await portal.app.settle();
      const elena = await portal.welcome(cast.outsider);
      for (const words of [methodology.title, 'arranjos produtivos locais', methodology.question.es]) {
        await search(elena, words);
        await expectResults(elena);
        expect(await found(elena).count()).toBe(0);
        const { body } = await cast.outsider.get(`/api/v1/search?q=${encodeURIComponent(words)}`).expect(200);
        expect(JSON.stringify(body)).not.toContain(id);
      }
      for (const page of ['resources', 'deposits', 'review']) {
        await elena.go(`/${page}/${id}`);
        await elena.expectTitle(/no existe o no está a su alcance/);
      }
      const absent = '00000000-0000-4000-8000-000000000000';
      const { rows } = await portal.app.owner.query<{ file: string }>('select id as file from resource_file where resource_id = $1', [id]);
      for (const path of [`resources/${id}`, `resources/${id}/files/${rows[0]!.file}`, `resources/${id}/comments`]) {
        const [there, nowhere] = [await cast.outsider.get(`/api/v1/${path}`), await cast.outsider.get(`/api/v1/${path.replace(id, absent)}`)];
        const refusal = ({ status, body }: typeof there) => ({ status, type: (body as { type: string }).type });
        expect(refusal(there)).toEqual(refusal(nowhere));
        expect([403, 404]).toContain(there.status);
      }
      await elena.picture('11-not-hers');
      await elena.leave();
    });

    step('the curator approves it and publishes it to the network', async () => {
      await benjamin.go('/review');
      await benjamin.follow(methodology.title);
      await benjamin.expectWords('Corporación del Vino de Curicó', benjamin.main);
      await benjamin.press('Aprobar', benjamin.main);
      await benjamin.press('Publicar', benjamin.main);
      await benjamin.dialog.getByRole('radio', { name: /^Toda la red/ }).waitFor();
      expect(await benjamin.dialog.getByRole('radio', { name: /^Toda la red/ }).isChecked()).toBe(true);
      await benjamin.press('Publicar', benjamin.dialog);
      await benjamin.expectWords('Publicado. Quienes siguen estos temas recibirán un aviso.');
      await benjamin.picture('12-published');
      await portal.app.settle();
    });

    step('a focal point in Paraguay finds it in Portuguese by its concept', async () => {
      inParaguay = await portal.welcome(cast.paraguay, 'pt');
      await search(inParaguay, 'arranjos produtivos locais');
      await expectFirstHit(inParaguay);
      await inParaguay.picture('13-found-by-concept');
    });

    for (const language of ['pt', 'es'] as const) {
      step(`and by a whole question, in ${language}, that a sentence inside the PDF answers`, async () => {
        await search(inParaguay, methodology.question[language]);
        await expectFirstHit(inParaguay);
        await inParaguay.picture(`14-found-by-question-${language}`);
      });
    }

    step('and reads it', async () => {
      await inParaguay.follow(methodology.title);
      await inParaguay.expectTitle(methodology.title);
      await inParaguay.picture('15-resource', { whole: true });
      const coming = inParaguay.page.waitForEvent('download');
      await inParaguay.main.getByRole('link', { name: /guía\.pdf/ }).first().click();
      expect((await coming).suggestedFilename()).toBe('guía.pdf');
    });

    step('the follower is told once in the portal and once by mail, though two things that he follows met', async () => {
      const told = (await noticesOf(cast.follower)).filter(({ path }) => path === `/resources/${id}`);
      expect(told).toMatchObject([{ kind: 'resource-published', text: `Nuevo en lo que sigue: «${methodology.title}»` }]);
      const mails = await letters(portal.app, cast.follower);
      expect(mails.filter(({ content }) => content.subject.includes(methodology.title))).toHaveLength(1);
      const diego = await portal.welcome(cast.follower);
      await diego.go('/notifications');
      expect(await diego.main.getByRole('link', { name: new RegExp(methodology.title) }).count()).toBeLessThanOrEqual(1);
      await diego.follow(new RegExp(methodology.title));
      await diego.expectTitle(methodology.title);
      await diego.leave();
    });
  });

  describe('the ministers are convened', () => {
    const step = inOrder(() => portal);
    let carmen: Visitor;
    let meeting: string;
    let before: Reminder[];
    const first = DateTime.now().plus({ months: 10 }).startOf('week');
    const zone = 'America/Santiago';
    const wall = (days: number, at: string) => `${first.plus({ days }).toISODate()}T${at}`;
    const instant = (days: number, hour: number) => first.plus({ days }).setZone(zone, { keepLocalTime: true }).set({ hour }).toJSDate();
    const focalPoints = () => [...cast.focalPoints.values()];
    const formal = async () => (await letters(portal.app)).filter(({ kind }) => kind === 'notifications.meeting');

    beforeAll(async () => {
      const title = { es: 'Reunión de Ministras y Ministros de Industria', pt: 'Reunião de Ministras e Ministros da Indústria', en: 'Meeting of Ministers of Industry', fr: 'Réunion des ministres de l’Industrie' };
      await cast.coordinator.post('/api/v1/meetings/series', { title }).expect(201);
      carmen = await portal.welcome(cast.coordinator);
    });

    step('the coordinator opens the next edition, sees whom she will invite, and convenes it', async () => {
      await carmen.follow('Reuniones', carmen.page);
      await carmen.follow('Convocar la próxima edición');
      await carmen.expectTitle('Convocar una edición');
      await carmen.main.getByLabel('País sede').selectOption('cl');
      await carmen.main.getByLabel('Lugar').fill('Santiago, sede de la CEPAL');
      const day = carmen.main.getByLabel('Primer día');
      await day.fill(first.setLocale('es').toFormat('d LLLL yyyy'));
      await day.press('Tab');
      await carmen.picture('20-open');
      await carmen.press('Guardar en preparación', carmen.main);
      await carmen.page.waitForURL(/meetings\/[0-9a-f-]{36}$/);
      meeting = new URL(carmen.page.url()).pathname.split('/').at(-1)!;
      await carmen.picture('21-planned', { whole: true });
      await carmen.main.getByRole('button', { name: 'Convocar e invitar' }).first().click();
      await carmen.expectWords('Se invitará a 33 personas', carmen.dialog);
      await carmen.picture('22-whom');
      await carmen.press('Convocar e invitar', carmen.dialog);
      await carmen.expectWords('Convocada. Las invitaciones van en camino.');
      await portal.app.settle();
      const sent = await formal();
      expect(sent.map(({ address }) => address).toSorted()).toEqual(focalPoints().map(({ email }) => email).toSorted());
      expect(new Set(sent.map((letter) => readCalendar(letter).sequence))).toEqual(new Set([0]));
      before = await reminders(portal.app, meeting, 'pending');
      expect(before.filter(({ milestone }) => milestone === null).map(({ due }) => due.slice(0, 16))).toEqual([-30, -7, -1].map((days) => wall(days, '09:00')));
    });

    step('moves it by a week, having seen everything that moves with it', async () => {
      await carmen.go(`/meetings/${meeting}`);
      await carmen.follow('Mover la reunión');
      await carmen.press('Una semana después', carmen.main);
      await carmen.expectWords('33 citas de calendario', carmen.main);
      await carmen.expectWords(`${before.length} recordatorios`, carmen.main);
      await carmen.expectWords('de la versión 0 a la 1', carmen.main);
      await carmen.picture('23-move', { whole: true });
      expect(await formal()).toHaveLength(33);
      await carmen.press('Mover todo', carmen.main);
      await carmen.expectWords('La reunión se movió. Las actualizaciones van en camino.');
      await portal.app.settle();
    });

    step('then every focal point has exactly one update of the same event, and nobody else has any', async () => {
      const sent = await formal();
      expect(sent).toHaveLength(66);
      for (const { email } of focalPoints()) {
        const calendars = sent.filter(({ address }) => address === email).map(readCalendar);
        expect(calendars).toMatchObject([
          { method: 'REQUEST', sequence: 0, start: `${wall(0, '09:00')}:00` },
          { method: 'REQUEST', sequence: 1, start: `${wall(7, '09:00')}:00`, attendees: [`mailto:${email}`] },
        ]);
        expect(calendars[1]!.uid).toBe(calendars[0]!.uid);
      }
    });

    step('and every reminder waits for the new date, none for the old one', async () => {
      const aWeekLater = before.map((reminder) => ({ ...reminder, due: `${DateTime.fromISO(reminder.due).plus({ days: 7 }).toISODate()}${reminder.due.slice(10)}` }));
      expect(await reminders(portal.app, meeting, 'pending')).toEqual(aWeekLater);
      expect(await reminders(portal.app, meeting, 'withdrawn')).toEqual(before.map((reminder) => ({ ...reminder, state: 'withdrawn' })));
    });

    /** The reminders that each country's focal point has by mail: of the meeting itself, and of what has to be done for it. */
    const reminded = async () => {
      const sent = (await letters(portal.app)).filter(({ kind, content }) => kind === 'notifications.notice' && content.action?.url.includes(meeting));
      return [...cast.focalPoints].map(([country, { email }]) => {
        const mails = sent.filter(({ address }) => address === email);
        const ofMeeting = mails.filter(({ content }) => /^(Recordatorio|Lembrete|Reminder|Rappel)/.test(content.subject));
        return { country, ofMeeting, ofMilestones: mails.length - ofMeeting.length };
      });
    };
    const sayDay = (day: DateTime, locale: string) => new RegExp(`\\b${day.setLocale(locale === 'en' ? 'en-GB' : locale).toLocaleString({ day: 'numeric', month: 'long' })}\\b`);

    step('the old dates pass in silence, and of the new one everybody hears once', async () => {
      for (const [given, days] of [30, 7, 1].entries()) {
        await passTo(portal.app, instant(-days, 12));
        expect(new Set((await reminded()).map(({ ofMeeting }) => ofMeeting.length))).toEqual(new Set([given]));
        await passTo(portal.app, instant(7 - days, 12));
        for (const { ofMeeting } of await reminded()) {
          expect(ofMeeting).toHaveLength(given + 1);
          const { locale, content } = ofMeeting.at(-1)!;
          expect(content.paragraphs.join(' ')).toMatch(sayDay(first.plus({ days: 7 }), locale));
          expect(content.paragraphs.join(' ')).not.toMatch(sayDay(first, locale));
        }
      }
      for (const { country, ofMilestones } of await reminded()) expect([country, ofMilestones]).toEqual([country, country === 'cl' ? 8 : 6]);
      for (const member of focalPoints()) {
        const told = (await noticesOf(member)).filter(({ kind }) => kind === 'meeting-reminder');
        expect(told).toHaveLength(member === cast.focalPoints.get('cl') ? 11 : 9);
      }
    }, 180_000);

    step('Paraguay answers, and the coordinator sees the count', async () => {
      const invitation = (await formal()).find(({ address }) => address === cast.paraguay.email)!;
      await inParaguay.page.goto(invitation.content.action!.url);
      await inParaguay.main.getByRole('radio', { name: 'Participa', exact: true }).check();
      await inParaguay.picture('24-answer', { whole: true });
      await inParaguay.main.locator('form [type=submit]').click();
      await portal.app.settle();
      await carmen.go(`/meetings/${meeting}`);
      await carmen.expectWords('1 de 33 respondieron', carmen.main);
      await carmen.picture('25-counted', { whole: true });
    });
  });
});
