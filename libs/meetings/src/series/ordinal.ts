import type { Locale } from '#platform';

const words: Readonly<Record<'es' | 'pt' | 'en' | 'fr', readonly string[]>> = {
  es: ['Primera', 'Segunda', 'Tercera', 'Cuarta', 'Quinta', 'Sexta', 'Séptima', 'Octava', 'Novena', 'Décima'],
  pt: ['Primeira', 'Segunda', 'Terceira', 'Quarta', 'Quinta', 'Sexta', 'Sétima', 'Oitava', 'Nona', 'Décima'],
  en: ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth', 'Tenth'],
  fr: ['Première', 'Deuxième', 'Troisième', 'Quatrième', 'Cinquième', 'Sixième', 'Septième', 'Huitième', 'Neuvième', 'Dixième'],
};

const english = new Intl.PluralRules('en', { type: 'ordinal' });
const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };

/** An edition's number as the word before *Meeting*, *Reunión*, *Reunião*, *Réunion*; from the eleventh on in figures. */
export function ordinal(number: number, locale: Locale): string {
  const word = words[locale][number - 1];
  if (word) return word;
  if (locale === 'en') return `${number}${endings[english.select(number)] ?? 'th'}`;
  return locale === 'fr' ? `${number}e` : `${number}.ª`;
}
