import { readFileSync } from 'node:fs';
import { catalogue } from '../../apps/portal/src/demo/catalogue/index.js';
import type { Locale } from '#platform';

/** A query, and which documents of its collection answer it. */
export interface Judged {
  /** question, short, synonym, number, acronym, author; cross: the answer is in another language. */
  kind: string;
  language: Locale;
  query: string;
  relevant: string[];
}

/** What is loaded for it, in the shape of the bulk route; `ref` is the id that judgements use. */
export interface Item {
  ref: string;
  type: string;
  language: Locale;
  titles: Partial<Record<Locale, string>>;
  abstracts: Partial<Record<Locale, string>>;
  [field: string]: unknown;
}

export interface Collection {
  items: Item[];
  queries: Judged[];
}

interface Passage {
  id: string;
  language: Locale;
  text: string;
}

const read = <Row>(path: string): Row[] => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as Row[];

const passageItem = ({ id, language, text }: Passage): Item => ({ ref: id, type: 'study', language, titles: { [language]: id }, abstracts: { [language]: text } });

/** Passages of the five sources and our own in three more languages. */
export function passages(): Collection {
  const files = ['sources', 'own.pt', 'own.fr', 'own.en'];
  return {
    items: files.flatMap((file) => read<Passage>(`./corpus/${file}.json`)).map(passageItem),
    queries: read<Judged>('./judged/passages.json'),
  };
}

/** Only the English passages, asked in Spanish. */
export function acrossLanguages(): Collection {
  const { items, queries } = passages();
  return { items: items.filter(({ language }) => language === 'en'), queries: queries.filter(({ kind }) => kind === 'cross') };
}

/** The demonstration network's catalogue. */
export function works(): Collection {
  return {
    items: catalogue.map((work) => ({
      ref: work.code, type: work.type, language: work.originalLanguage, titles: work.titles, abstracts: work.abstracts,
      authors: work.authors.map((name) => ({ name })), year: work.year ?? null, documentNumber: work.documentNumber ?? null,
      countries: work.countries, concepts: work.concepts, valueChains: work.valueChains,
    })),
    queries: read<Judged>('./judged/catalogue.json'),
  };
}
