import type { Locale } from '#platform';
import type { Addresses } from '../records/addresses.js';
import type { PublicRecord } from '../records/public-record.js';
import { creatorsOf, inLanguage, institutionOf, publisherOf } from '../records/words.js';

/** Somebody to be credited: in two parts where the name is written with a comma, else as it stands. */
export type Name = { family: string; given: string } | { literal: string };

/** What a citation is made of, whatever its style. */
export interface Citation {
  id: string;
  type: string | null;
  title: string;
  names: Name[];
  year: number | null;
  /** Left out where it is the maker as well. */
  publisher: string | null;
  place: string | null;
  number: string | null;
  address: string;
  language: Locale;
  abstract: string;
  keywords: string[];
}

/** A work is cited in its own language. */
export function citationOf(record: PublicRecord, addresses: Addresses): Citation {
  const { id, type, language, year, place, documentNumber } = record;
  const personal = record.authors.length > 0;
  return {
    id, type, language, year, place,
    title: inLanguage(record.titles, language),
    names: creatorsOf(record).map(({ name, organisation }) => (organisation ? { literal: name } : nameOf(name))),
    publisher: personal ? publisherOf(record) : institutionOf(record) === null ? null : publisherOf(record),
    number: documentNumber,
    address: addresses.cited(record),
    abstract: inLanguage(record.abstracts, language),
    keywords: record.concepts.flatMap(({ labels }) => inLanguage(labels, language) || []),
  };
}

/** Of a name without a comma nobody can tell where the family's part begins; it stays as it is. */
function nameOf(name: string): Name {
  const [family, given, ...more] = name.split(',').map((part) => part.trim());
  return family && given && more.length === 0 ? { family, given } : { literal: name };
}
