import type { SearchLanguage } from '../language/language.js';

/** Words in several languages. */
export type Versions = Partial<Record<SearchLanguage, string>>;

/** What the index takes from a resource. */
export interface SourceDocument {
  /** The language it was written in. */
  language: SearchLanguage;
  titles: Versions;
  abstracts: Versions;
  authors: readonly string[];
  institution: string | null;
  documentNumber: string | null;
  place: string | null;
  countries: readonly string[];
  valueChains: readonly string[];
  concepts: readonly string[];
  texts: readonly { language: SearchLanguage | null; text: string }[];
}
