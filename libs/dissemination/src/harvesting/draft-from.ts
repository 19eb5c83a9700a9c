import { type Locale, locales } from '#platform';
import type { Draft } from '#repository';
import { countries, type Localized } from '#tenancy';
import { licences, resourceTypes } from '#vocabulary';
import { alpha3 } from '../records/words.js';
import type { HarvestedRecord, Statement } from './harvested.js';

/** A draft made of what another repository says, and the subjects that may be concepts of ours. */
export interface Mapped {
  draft: Draft & { language: Locale; titles: Localized };
  subjects: string[];
}

/** Reads a record's Dublin Core as one of our drafts; undefined without a title. */
export function draftFrom({ identifier, statements }: HarvestedRecord): Mapped | undefined {
  const texts = (...names: string[]) => statements.filter(({ name }) => names.includes(name)).map(({ text }) => text);
  const language = localeOf(texts('language')[0]) ?? 'es';
  const titles = byLanguage(statements, 'title', language, 500);
  const original = titles[language] ? language : locales.find((locale) => titles[locale]);
  if (!original) return undefined;
  const year = texts('date').flatMap((date) => /\b(1[5-9]\d\d|20\d\d|21\d\d)\b/.exec(date)?.[1] ?? [])[0];
  const rights = texts('rights', 'license').map(withoutScheme);
  const said = texts('type').map((type) => type.toLowerCase());
  return {
    draft: {
      language: original, titles,
      abstracts: byLanguage(statements, 'description', original, 20_000),
      authors: [...new Set(texts('creator'))].slice(0, 100).map((name) => ({ name: name.slice(0, 200) })),
      institution: texts('publisher')[0]?.slice(0, 300) ?? null,
      year: year === undefined ? null : Number(year),
      type: resourceTypes.find(({ uri }) => uri !== undefined && said.includes(uri))?.code ?? kinds.find(([pattern]) => said.some((type) => pattern.test(type)))?.[1] ?? null,
      licence: licences.find(({ uri }) => uri !== undefined && rights.includes(withoutScheme(uri)))?.code ?? null,
      countries: countries.filter(({ names }) => texts('coverage').some((place) => Object.values(names).includes(place))).map(({ code }) => code),
      links: linksIn([...texts('identifier'), ...texts('relation'), identifier]),
      // Nobody but the space's own people sees it before they have decided otherwise.
      visibility: 'tenant',
    },
    subjects: texts('subject'),
  };
}

/** What others call the kinds of things, where they do not use COAR's addresses. */
const kinds: readonly (readonly [RegExp, 'dataset' | 'training-material' | 'study'])[] = [
  [/\b(dataset|conjunto de dados|conjunto de datos)\b/, 'dataset'], [/\b(learning|course|curso|lecture)\b/, 'training-material'],
  [/\b(report|informe|relatório|rapport|article|artículo|artigo|book|libro|livro|thesis|tesis|tese|paper)\b/, 'study'],
];

function localeOf(code: string | null | undefined): Locale | undefined {
  const plain = code?.toLowerCase().trim() ?? '';
  return locales.find((locale) => plain.slice(0, 2) === locale && /^..([-_]|$)/.test(plain)) ?? locales.find((locale) => alpha3[locale] === plain || (plain === 'fre' && locale === 'fr'));
}

/** The first text in each language; what names none is in the language of the work. */
function byLanguage(statements: readonly Statement[], wanted: string, own: Locale, longest: number): Localized {
  const texts: Localized = {};
  for (const { name, language, text } of statements) {
    if (name !== wanted) continue;
    const locale = language === null ? own : localeOf(language);
    if (locale) texts[locale] ??= text.slice(0, longest);
  }
  return texts;
}

const withoutScheme = (address: string): string => address.trim().toLowerCase().replace(/^https?:\/\//, '').replace(/\/$/, '');

const linksIn = (texts: readonly string[]): { url: string }[] =>
  [...new Set(texts.flatMap((text) => {
    const url = /^https?:\/\//i.test(text.trim()) ? URL.parse(text.trim()) : null;
    return url && !url.username && !url.password && url.href.length <= 2000 ? [url.href] : [];
  }))].slice(0, 30).map((url) => ({ url }));
