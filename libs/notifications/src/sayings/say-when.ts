import type { Locale } from '#platform';
import { cityOf, offsetAt, type WallSpan, type WallTime } from '#meetings';
import { notificationsTexts as text } from '../notifications.texts.js';
import { sayDay, sayDays } from './say-days.js';

type Moment = Pick<WallTime, 'instant' | 'zone'>;

/** A place whose clocks are read: a country’s capital where the country is known. */
interface Wall {
  readonly zone: string;
  readonly country: string | null;
}

/** A moment in words, as the wall of its place shows it: *martes 14 de septiembre de 2027, a las 09:00 en Asunción (UTC−3)*. */
export const sayWhen = (moment: Moment, country: string | null, locale: Locale): string =>
  text(locale, 'times.moment', { day: sayDay(moment, locale), ...onTheWall(moment, { zone: moment.zone, country }, locale) });

/** From when to when, the last day included: *del martes 14 al jueves 16 de septiembre de 2027, a las 09:00 en Asunción (UTC−3)*. */
export function saySpan({ start, end }: Pick<WallSpan, 'start' | 'end'>, country: string | null, locale: Locale): string {
  const wall = onTheWall(start, { zone: start.zone, country }, locale);
  if (start.date === end.date) return text(locale, 'times.day', { day: sayDay(start, locale), ...wall, end: sayClock(end, locale) });
  return text(locale, 'times.days', { days: sayDays(start, end, locale), ...wall });
}

/** The same moment where the reader is, with the day where it is another there; null where the clocks agree. */
export function sayElsewhere(moment: Moment & { date: string }, { zone, country }: Wall, locale: Locale): string | null {
  const epoch = moment.instant.getTime();
  if (offsetAt(zone, epoch) === offsetAt(moment.zone, epoch)) return null;
  const there = { instant: moment.instant, zone };
  const sameDay = new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(moment.instant) === moment.date;
  const wall = onTheWall(there, { zone, country }, locale);
  return text(locale, sameDay ? 'times.elsewhere' : 'times.elsewhere-day', { day: sayDay(there, locale), ...wall });
}

const onTheWall = (moment: Moment, { zone, country }: Wall, locale: Locale) => ({
  time: sayClock(moment, locale),
  city: cityOf(zone, locale, country),
  offset: sayOffset(offsetAt(zone, moment.instant.getTime())),
});

/** `09:00`; in French `9 h 00`. */
function sayClock({ instant, zone }: Moment, locale: Locale): string {
  const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone }).format(instant);
  return locale === 'fr' ? clock.replace(/^0?(\d+):/, '$1 h ') : clock;
}

/** `UTC−3:30` for -210. */
function sayOffset(minutes: number): string {
  if (minutes === 0) return 'UTC';
  const size = Math.abs(minutes);
  const rest = size % 60;
  return `UTC${minutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}
