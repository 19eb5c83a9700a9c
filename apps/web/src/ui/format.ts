import { createContext, useContext } from 'react';
import type { Language } from '../texts/languages.js';

/** Text that exists in some languages, by language code. */
export type InLanguages = Partial<Record<string, string | null>>;

const order = ['es', 'pt', 'en', 'fr'];

/** The wording closest to the reader: their language, then Spanish, Portuguese, English, French, then whatever there is. */
export function inReach(texts: InLanguages | null | undefined, language: string): { text: string; language: string } {
  const written = Object.entries(texts ?? {}).filter((entry): entry is [string, string] => Boolean(entry[1]?.trim()));
  const found =
    [language, ...order].map((code) => written.find(([one]) => one === code)).find(Boolean) ?? written[0];
  return { language: found?.[0] ?? language, text: found?.[1] ?? '' };
}

/** A country as the directory of the network knows it: the one source of its name and of its capital's. */
export interface KnownCountry {
  code: string;
  names: InLanguages;
  zone: string;
  capital: InLanguages;
}

/** Dates in words with their zone, numbers and names in the reader's manner. */
export function formatsFor(language: Language, countries: readonly KnownCountry[]) {
  const locale = { es: 'es-419', pt: 'pt-BR', en: 'en-GB', fr: 'fr' }[language];
  const languageNames = new Intl.DisplayNames(locale, { type: 'language' });
  const elsewhere = new Intl.DisplayNames(locale, { type: 'region' });
  const number = new Intl.NumberFormat(locale);
  const formatter = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { hourCycle: 'h23', ...options });
  const date = (at: string | Date, options: Intl.DateTimeFormatOptions) => formatter(options).format(new Date(at));
  return {
    language,
    /** What a name is followed by before what it names: French sets it apart. */
    colon: language === 'fr' ? '\u00a0:' : ':',
    /** 1.234 */
    number: (value: number) => number.format(value),
    /** 38 % */
    percent: (share: number) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share),
    /** 1,4 MB */
    bytes: (bytes: number) => {
      const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
      const step = bytes < 1000 ? 0 : Math.min(3, Math.floor(Math.log10(bytes) / 3));
      return new Intl.NumberFormat(locale, { style: 'unit', unit: units[step]!, maximumFractionDigits: step > 1 ? 1 : 0 }).format(bytes / 1000 ** step);
    },
    /** 12 de marzo de 2027, as the calendar of a zone has it */
    day: (at: string | Date, zone?: string) => date(at, { day: 'numeric', month: 'long', year: 'numeric', timeZone: zone }),
    /** How the same is typed into a field. */
    dayTyped: language === 'es' || language === 'pt' ? 'D [de] MMMM [de] YYYY' : 'D MMMM YYYY',
    /** 12 mar */
    shortDay: (at: string | Date, zone?: string) => date(at, { day: 'numeric', month: 'short', timeZone: zone }),
    /** jueves 12 de marzo de 2027, 09:00 */
    moment: (at: string | Date, zone?: string) =>
      date(at, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: zone }),
    /** 12 mar 2027, 09:00 */
    stamp: (at: string | Date, zone?: string) => date(at, { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: zone }),
    /** 09:00 */
    clock: (at: string | Date, zone?: string) => date(at, { hour: '2-digit', minute: '2-digit', timeZone: zone }),
    /** lunes, 16 – martes, 17 de agosto de 2027 */
    days: (start: string, end: string, zone?: string) =>
      formatter({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: zone }).formatRange(new Date(start), new Date(end)),
    /** 12 */
    dayNumber: (at: string | Date, zone?: string) => date(at, { day: 'numeric', timeZone: zone }),
    /** marzo de 2027 */
    month: (at: string | Date, zone?: string) => date(at, { month: 'long', year: 'numeric', timeZone: zone }),
    /** viernes 20 de noviembre de 2026 */
    weekday: (at: string | Date) => date(at, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    /** 3 horas, for a number of seconds */
    duration: (seconds: number) => {
      const [unit, size] = steps.find(([, length]) => seconds >= length) ?? (['second', 1] as const);
      return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 }).format(Math.round(seconds / size));
    },
    /** hace 3 horas */
    ago: (at: string | Date) => ago(locale, new Date(at)),
    /** español, for "es" */
    languageName: (code: string) => languageNames.of(code) ?? code,
    /** Chile, for "cl", as the directory names it; only a country outside the network goes by its common name. */
    countryName: (code: string) => {
      const known = countries.find((country) => country.code === code);
      return known ? inReach(known.names, language).text : (elsewhere.of(code.toUpperCase()) ?? code);
    },
    /** The city whose clocks a zone means: Asunción for `America/Asuncion`. Several countries may share a zone; the place's own decides first. */
    cityName: (zone: string, country: string | null = null) => {
      const here = countries.filter((one) => one.zone === zone);
      const meant = here.find(({ code }) => code === country) ?? (here.length === 1 ? here[0] : undefined);
      return (governedFrom[zone] ?? inReach(meant?.capital, language).text) || (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
    },
    /** a, b y c */
    list: (items: readonly string[]) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
    compare: new Intl.Collator(locale, { sensitivity: 'base', numeric: true }).compare,
    /** The wording closest to the reader. */
    say: (texts: InLanguages | null | undefined) => inReach(texts, language).text,
  };
}

export type Formats = ReturnType<typeof formatsFor>;

/** Who has the capital does not always have the government: an hour *in La Paz* says more than one in Sucre. */
const governedFrom: Readonly<Record<string, string>> = { 'America/La_Paz': 'La Paz' };

const steps: readonly ['year' | 'month' | 'day' | 'hour' | 'minute', number][] = [
  ['year', 31_557_600], ['month', 2_629_800], ['day', 86_400], ['hour', 3_600], ['minute', 60],
];

function ago(locale: string, at: Date): string {
  const seconds = (at.getTime() - Date.now()) / 1000;
  const [unit, size] = steps.find(([, length]) => Math.abs(seconds) >= length) ?? (['second', 1] as const);
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.round(seconds / size), unit);
}

/** The formats of the language on screen, for everything below `Formatted`. */
export const FormatsContext = createContext<Formats | null>(null);

/** The formats of the language on screen. */
export function useFormats(): Formats {
  const formats = useContext(FormatsContext);
  if (!formats) throw new Error('Formats are asked for outside <Formatted>.');
  return formats;
}

/** Words as a filter compares them: lower case, without accents. */
export const folded = (words: string): string =>
  words.normalize('NFD').replace(/\p{Diacritic}/gu, '').toLowerCase().trim();

/** A name as a title: its first letter a capital. */
export const capital = (name: string): string => name.charAt(0).toLocaleUpperCase() + name.slice(1);
