import ICAL from 'ical.js';
import type { Member, TestApp } from '#harness';

/** A mail as the ledger keeps it, whichever tenant wrote it. */
export interface Letter {
  kind: string;
  state: string;
  locale: string;
  address: string;
  content: { subject: string; paragraphs: string[]; action?: { url: string }; calendar?: { content: string } };
}

/** Every mail that left or was kept, oldest first; to one person, where one is named. */
export async function letters(app: TestApp, to?: Pick<Member, 'email'>): Promise<Letter[]> {
  const { rows } = await app.owner.query<Letter>(
    'select kind, state, locale, address, content from mail where content is not null and ($1::text is null or address = $1) order by queued_at, id',
    [to?.email ?? null],
  );
  return rows;
}

/** A notice as its reader gets it. */
export interface Notice {
  kind: string;
  text: string;
  detail: string | null;
  path: string | null;
}

/** What a person finds in the portal, newest first. */
export async function noticesOf(member: Member): Promise<Notice[]> {
  const { body } = await member.get('/api/v1/notifications?limit=50').expect(200);
  return (body as { items: Notice[] }).items;
}

/** What a calendar makes of the message in a mail. */
export function readCalendar({ content }: Letter) {
  const calendar = new ICAL.Component(ICAL.parse(content.calendar!.content) as unknown[]);
  const component = calendar.getFirstSubcomponent('vevent')!;
  const event = new ICAL.Event(component);
  return {
    method: String(calendar.getFirstPropertyValue('method')),
    uid: event.uid,
    sequence: Number(component.getFirstPropertyValue('sequence')),
    start: event.startDate.toString(),
    attendees: event.attendees.map((attendee) => String(attendee.getFirstValue()).toLowerCase()),
  };
}

/** A reminder on record. */
export interface Reminder {
  milestone: string | null;
  days: number;
  /** What the clock on the host's wall will show. */
  due: string;
  state: string;
}

/** The reminders of a meeting, in the order in which they fall due. */
export async function reminders(app: TestApp, editionId: string, state: string): Promise<Reminder[]> {
  const { rows } = await app.owner.query<Reminder>(
    `select milestone_id as milestone, days_before as days, due, state from meeting_reminder
      where edition_id = $1 and state = $2 order by due, milestone_id, days_before`,
    [editionId, state],
  );
  return rows;
}
