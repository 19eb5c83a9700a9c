import { type Locale, locales } from '#platform';
import { blocs, countries } from '#tenancy';
import { resourceTypes, sectors, valueChains } from '#vocabulary';
import { facet } from '../facets.js';
import type { IdeaRecogniser } from '../ideas/idea-recogniser.js';
import { analyse } from '../language/analysis.js';
import { fold } from '../language/fold.js';
import { searchLanguages } from '../language/language.js';
import { stem } from '../language/stemming/index.js';
import { tokenise } from '../language/tokens.js';
import type { ExpertField } from './fields.js';
import { yearsOf } from './years.js';

/** Fields whose value is one of a list that everybody knows. */
export type ListedField = Exclude<ExpertField, 'title' | 'author' | 'institution' | 'number'>;

interface Listed {
  code: string;
  names: readonly string[];
}

const named = (code: string, labels: Readonly<Partial<Record<Locale, string>>>, more: readonly string[] = []): Listed => ({ code, names: [...Object.values(labels), ...more] });

const lists: Record<Exclude<ListedField, 'year' | 'concept'>, readonly Listed[]> = {
  type: resourceTypes.map(({ code, labels }) => named(code, labels)),
  sector: sectors.map(({ code, labels }) => named(code, labels)),
  valueChain: valueChains.map(({ code, labels }) => named(code, labels)),
  country: countries.map(({ code, names }) => named(code, names)),
  bloc: blocs.map(({ code, names, acronym }) => named(code, names, [acronym])),
  language: locales.map((code) => named(code, Object.fromEntries(locales.map((reader) => [reader, new Intl.DisplayNames([reader], { type: 'language' }).of(code) ?? code])))),
};

/** The facets a value stands for, by its code or by its name in any language; none when nobody knows the value. */
export function facetsFor(field: ListedField, value: string, ideas: IdeaRecogniser): string[] {
  if (field === 'year') return (yearsOf(value) ?? []).map((year) => facet('year', year));
  if (field === 'concept') return conceptsFor(value, ideas).map((code) => facet('concept', code));
  return lists[field].filter(({ code, names }) => code === value.toLowerCase() || code === value || names.some((name) => isCalled(value, name))).map(({ code }) => facet(field, code));
}

/** The concepts a value names, with everything narrower. */
function conceptsFor(value: string, ideas: IdeaRecogniser): string[] {
  const keys = new Set(ideas.find(`concept:${value}`) ? [`concept:${value}`] : []);
  for (const language of searchLanguages) {
    const tokens = analyse(value, language);
    for (const { key, from, to } of ideas.mentions(tokens, language)) if (from === 0 && to === tokens.length - 1) keys.add(key);
  }
  return [...ideas.all].filter(({ key }) => key.startsWith('concept:') && ideas.withBroader(key).some((each) => keys.has(each))).map(({ key }) => key.slice('concept:'.length));
}

/** «metodologías» is called «Metodología»; so is «METODOLOGIA». */
function isCalled(value: string, name: string): boolean {
  if (fold(value) === fold(name)) return true;
  return searchLanguages.some((language) => stemsOf(value, language) === stemsOf(name, language));
}

const stemsOf = (text: string, language: (typeof searchLanguages)[number]): string => tokenise(text).map(({ word }) => stem(word, language)).join(' ');
