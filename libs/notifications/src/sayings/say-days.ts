import type { Locale } from '#platform';
import type { WallTime } from '#meetings';

type Moment = Pick<WallTime, 'instant' | 'zone'>;
type Part = 'weekday' | 'day' | 'month' | 'year';
type Parts = Record<Part, string>;

/** How much of a day is said: in a range the first leaves out what the last repeats. */
type Reach = 'day' | 'month' | 'year';

const languageTags: Record<Locale, string> = { es: 'es', pt: 'pt-BR', en: 'en-GB', fr: 'fr' };

/** A day in words: *martes 14 de septiembre de 2027*. */
export const sayDay = (moment: Moment, locale: Locale): string => written[locale](partsOf(moment, locale), 'year');

/** Days that follow each other: *del martes 14 al jueves 16 de septiembre de 2027*. */
export function sayDays(start: Moment, end: Moment, locale: Locale): string {
  const [first, last] = [partsOf(start, locale), partsOf(end, locale)];
  const reach = first.year !== last.year ? 'year' : first.month !== last.month ? 'month' : 'day';
  return joined[locale](written[locale](first, reach), written[locale](last, 'year'));
}

function partsOf({ instant, zone }: Moment, locale: Locale): Parts {
  const format = new Intl.DateTimeFormat(languageTags[locale], { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: zone });
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  const part = (name: Part) => parts.get(name) ?? '';
  return { weekday: part('weekday'), day: part('day').replace(/\D+$/, ''), month: part('month'), year: part('year') };
}

const upTo = (reach: Reach, day: string, month: string, year: string): string =>
  day + (reach === 'day' ? '' : month) + (reach === 'year' ? year : '');

const written: Record<Locale, (day: Parts, reach: Reach) => string> = {
  es: ({ weekday, day, month, year }, reach) => upTo(reach, `${weekday} ${day}`, ` de ${month}`, ` de ${year}`),
  pt: ({ weekday, day, month, year }, reach) => upTo(reach, `${weekday}, ${first(day, 'º')}`, ` de ${month}`, ` de ${year}`),
  en: ({ weekday, day, month, year }, reach) => upTo(reach, `${weekday} ${day}`, ` ${month}`, ` ${year}`),
  fr: ({ weekday, day, month, year }, reach) => upTo(reach, `${weekday} ${first(day, 'er')}`, ` ${month}`, ` ${year}`),
};

const joined: Record<Locale, (from: string, to: string) => string> = {
  es: (from, to) => `del ${from} al ${to}`,
  pt: (from, to) => `de ${from}, a ${to}`,
  en: (from, to) => `from ${from} to ${to}`,
  fr: (from, to) => `du ${from} au ${to}`,
};

/** Portuguese and French count the first of a month, and only that. */
const first = (day: string, ending: string): string => (day === '1' ? `1${ending}` : day);
