import type { SearchLanguage } from '../language/language.js';

/**
 * Something that has one identity and many names: a concept of the thesaurus, a country.
 * Texts and queries that use any of its names are indexed and searched under its key, whatever their language.
 */
export interface Idea {
  /** `concept:cluster`, `country:cl`. */
  key: string;
  /** All its names per language, inflected forms welcome. */
  names: Partial<Record<SearchLanguage, readonly string[]>>;
  /** What to call it in front of people. */
  labels: Partial<Record<SearchLanguage, string>>;
  /** Keys of wider ideas: what is about this one is about them too. */
  broader: readonly string[];
}
