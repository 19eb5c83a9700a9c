import fc from 'fast-check';
import { deadline } from '../time/deadline.js';
import { WallTime } from '../time/wall-time.js';
import type { EditionPlan, Milestone, ReminderState, StandingReminder } from './edition-plan.js';
import { ministerialPlan, ministerialReminders } from './ministerial-plan.js';
import { moved } from './move.js';
import { type MovableEdition, previewMove } from './preview-move.js';
import { reconcileReminders, remindersFor } from './reminders.js';

const now = new Date('2027-08-01T12:00:00Z');
const attendees = [
  { country: 'cl', personId: 'ana' },
  { country: 'br', personId: 'bia' },
];

/** A ministerial meeting in a zone, with its reminders on record as they were planned long ago. */
function aMeeting(changes: Partial<MovableEdition> = {}, zone = 'America/Santiago'): MovableEdition {
  const span = { start: WallTime.of('2027-10-05T09:00', zone), end: WallTime.of('2027-10-06T17:00', zone) };
  const milestones = ministerialPlan.map(
    (template, index): Milestone => ({ ...template, id: `m${index}`, due: deadline(span, template.offset), doneAt: null }),
  );
  const plan: EditionPlan = { ...span, state: 'convened', sequence: 0, remindDays: ministerialReminders, milestones, ...changes };
  return { ...plan, attendees, reminders: changes.reminders ?? onRecord(plan) };
}

const onRecord = (plan: EditionPlan): StandingReminder[] =>
  remindersFor(plan).map((one, index) => ({ ...one, id: `r${index}`, state: one.due.isAfter(now) ? 'pending' : 'announced' }));

const byWeek = (edition: MovableEdition, weeks = 1) => previewMove(edition, { start: edition.start.plusDays(7 * weeks) }, now);

describe('previewing a move', () => {
  test('by a week moves every milestone by a week, at the same hour', () => {
    const { milestones, start, end } = byWeek(aMeeting());
    expect([start.to.reading, end.to.reading]).toEqual(['2027-10-12T09:00', '2027-10-13T17:00']);
    for (const { from, to } of milestones) expect(to.reading).toBe(from.plusDays(7).reading);
    const documents = milestones[3];
    expect([documents?.from.reading, documents?.to.reading, documents?.fate]).toEqual(['2027-07-27T18:00', '2027-08-03T18:00', 'moves']);
  });

  test('keeps the hour of the wall where the clocks change between the old date and the new', () => {
    const { milestones } = byWeek(aMeeting(), -4);
    const report = milestones.find(({ title }) => title.en?.startsWith('Rooms'));
    expect([report?.from.reading, report?.to.reading]).toEqual(['2027-09-28T18:00', '2027-08-31T18:00']);
    expect(report?.from.instant.toISOString()).toBe('2027-09-28T21:00:00.000Z');
    expect(report?.to.instant.toISOString()).toBe('2027-08-31T22:00:00.000Z');
  });

  test('leaves what is done, and flags what would fall in the past', () => {
    const edition = aMeeting();
    const milestones = edition.milestones.map((one, index) => (index < 4 ? { ...one, doneAt: now } : one));
    const preview = byWeek({ ...edition, milestones }, -4);
    const fates = preview.milestones.map(({ fate }) => fate);
    expect(fates).toEqual(['done', 'done', 'done', 'done', 'past', 'moves', 'moves', 'moves', 'moves', 'moves', 'moves']);
    for (const { fate, from, to } of preview.milestones) if (fate === 'done') expect(to.equals(from)).toBe(true);
  });

  test('raises the sequence by one and writes to every calendar', () => {
    const { sequence, calendar } = byWeek(aMeeting({ sequence: 2 }));
    expect(sequence).toEqual({ from: 2, to: 3 });
    expect(calendar).toEqual(attendees.map((one) => ({ ...one, method: 'REQUEST', sequence: { from: 2, to: 3 } })));
  });

  test('before the meeting is convened touches no calendar', () => {
    const { sequence, calendar, reminders } = byWeek(aMeeting({ state: 'planned' }));
    expect(sequence).toEqual({ from: 0, to: 0 });
    expect(calendar).toEqual([]);
    expect(reminders.some(({ subject }) => subject === 'meeting')).toBe(false);
  });

  test('to the same times changes nothing', () => {
    const preview = byWeek(aMeeting(), 0);
    expect(preview.sequence).toEqual({ from: 0, to: 0 });
    expect(preview.calendar).toEqual([]);
    expect(new Set(preview.reminders.map(({ fate }) => fate))).toEqual(new Set(['stays']));
    expect(new Set(preview.milestones.map(({ fate }) => fate))).toEqual(new Set(['stays', 'past']));
  });

  test('of the hour alone touches calendars, and no reminder that keeps its day', () => {
    const edition = aMeeting();
    const preview = previewMove(edition, { start: edition.start.atTime('11:00') }, now);
    expect(preview.sequence.to).toBe(1);
    expect(preview.end.to.reading).toBe('2027-10-06T19:00');
    expect(new Set(preview.reminders.map(({ fate }) => fate))).toEqual(new Set(['stays']));
  });

  test('says of each reminder from when to when', () => {
    const { reminders } = byWeek(aMeeting());
    const ofMeeting = reminders.filter(({ subject }) => subject === 'meeting');
    expect(ofMeeting.map(({ from, to, fate }) => [from?.reading, to.reading, fate])).toEqual([
      ['2027-09-05T09:00', '2027-09-12T09:00', 'moves'],
      ['2027-09-28T09:00', '2027-10-05T09:00', 'moves'],
      ['2027-10-04T09:00', '2027-10-11T09:00', 'moves'],
    ]);
  });

  test('tells that people will be reminded again, or too late to be reminded', () => {
    const later = byWeek(aMeeting(), 12).reminders.find(({ daysBefore, from }) => daysBefore === 14 && from?.date === '2027-07-13');
    expect(later?.fate).toBe('repeats');
    const sooner = byWeek(aMeeting(), -6).reminders.find(({ subject, daysBefore }) => subject === 'meeting' && daysBefore === 30);
    expect(sooner?.fate).toBe('late');
  });

  test('to another zone keeps the hours of the agenda on the new wall', () => {
    const edition = aMeeting();
    const preview = previewMove(edition, { start: WallTime.of('2027-10-05T09:00', 'America/Havana') }, now);
    expect(preview.end.to.zone).toBe('America/Havana');
    expect(preview.sequence.to).toBe(1);
    expect(preview.milestones.every(({ to }) => to.zone === 'America/Havana')).toBe(true);
  });

  test('changes nothing of the edition', () => {
    const edition = aMeeting();
    const before = JSON.stringify(edition);
    byWeek(edition);
    expect(JSON.stringify(edition)).toBe(before);
  });
});

describe('moving', () => {
  test('there and back leads to the same plan, two sequences later', () => {
    const edition = aMeeting();
    const back = moved(moved(edition, { start: edition.start.plusDays(7) }), { start: edition.start });
    expect(back.sequence).toBe(2);
    expect(back.milestones).toEqual(edition.milestones);
  });
});

describe('reconciling reminders', () => {
  const apply = (standing: StandingReminder[], plan: EditionPlan, at: Date): StandingReminder[] => {
    const { create, revive, withdraw } = reconcileReminders(standing, remindersFor(plan), at);
    const changed = (one: StandingReminder): ReminderState =>
      revive.includes(one) ? 'pending' : withdraw.includes(one) ? 'withdrawn' : one.state;
    return [
      ...standing.map((one) => ({ ...one, state: changed(one) })),
      ...create.map((one, index) => ({ ...one, id: `n${standing.length + index}` })),
    ];
  };

  test('gives nothing for a cancelled meeting', () => {
    const left = apply(onRecord(aMeeting()), aMeeting({ state: 'cancelled' }), now);
    expect(left.filter(({ state }) => state === 'pending')).toEqual([]);
  });

  test('withdraws those of a milestone that is done', () => {
    const edition = aMeeting();
    const milestones = edition.milestones.map((one) => (one.id === 'm5' ? { ...one, doneAt: now } : one));
    const { withdraw } = reconcileReminders(edition.reminders, remindersFor({ ...edition, milestones }), now);
    expect(withdraw.map(({ subject }) => subject)).toEqual([{ milestoneId: 'm5' }, { milestoneId: 'm5' }]);
  });

  const zones = ['America/Santiago', 'America/Havana', 'America/Nassau', 'America/Asuncion'];
  const step = fc.record({ days: fc.integer({ min: -120, max: 120 }), pass: fc.integer({ min: 0, max: 20 }) });

  test('whatever the moves, what waits is what the plan asks for, once, and nothing is given twice', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.array(step, { maxLength: 12 }), (zone, steps) => {
        let plan: EditionPlan = aMeeting({}, zone);
        let at = now;
        let standing = apply([], plan, at);
        const given: string[] = [];
        for (const { days, pass } of steps) {
          plan = moved(plan, { start: plan.start.plusDays(days) });
          standing = apply(standing, plan, at);
          at = new Date(at.getTime() + pass * 86_400_000);
          const due = standing.filter((one) => one.state === 'pending' && !one.due.isAfter(at));
          given.push(...due.map(({ occurrence }) => occurrence));
          standing = standing.map((one) => (due.includes(one) ? { ...one, state: 'announced' } : one));
          const waiting = standing.filter(({ state }) => state === 'pending').map(({ occurrence }) => occurrence);
          const asked = remindersFor(plan).filter((one) => one.due.isAfter(at)).map(({ occurrence }) => occurrence);
          expect(waiting.toSorted()).toEqual(asked.toSorted());
          expect(new Set(standing.map(({ occurrence }) => occurrence)).size).toBe(standing.length);
        }
        expect(new Set(given).size).toBe(given.length);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the ministerial plan', () => {
  test('is written in every language', () => {
    for (const { title } of ministerialPlan)
      expect(['es', 'pt', 'en', 'fr'].map((language) => title[language as 'es']?.length ?? 0).every((length) => length > 5)).toBe(true);
  });
});
