import type { Locale } from '#platform';
import { sectors } from '#vocabulary';
import type { Conditions } from '../method.schemas.js';
import { guideTexts } from './guide.texts.js';

/** Where something worked, factor by factor, in words; what is not known is left out. */
export function conditionsInWords(conditions: Conditions, locale: Locale): { term: string; value: string }[] {
  const list = (words: readonly string[]) => new Intl.ListFormat(locale, { type: 'disjunction' }).format(words);
  const text = guideTexts.bind(null, locale);
  const { orientations = [], firms = [], reaches = [], maturities = [], institutions = [], budget } = conditions;
  const rows: [string, string[]][] = [
    [text('factors.sectors'), (conditions.sectors ?? []).map((code) => sectors.find((sector) => sector.code === code)?.labels[locale] ?? code)],
    [text('factors.orientation'), orientations.map((code) => text(`orientation.${code}`))],
    [text('factors.firms'), firms.map((code) => text(`firms.${code}`))],
    [text('factors.reach'), reaches.map((code) => text(`reach.${code}`))],
    [text('factors.maturity'), maturities.map((code) => text(`maturity.${code}`))],
  ];
  const needed = institutions.map((code) => text(`institutions.${code}`));
  return [
    ...rows.map(([term, words]) => ({ term, value: list(words) })),
    { term: text('factors.institutions'), value: new Intl.ListFormat(locale, { type: 'conjunction' }).format(needed) },
    { term: text('factors.budget'), value: budget ? text(`budget.${budget}`) : '' },
  ].filter(({ value }) => value !== '');
}
