import type { SearchLanguage } from '../language.js';
import { stemEnglish } from './en.js';
import { stemSpanish } from './es.js';
import { stemFrench } from './fr.js';
import { stemDutch } from './nl.js';
import { stemPortuguese } from './pt.js';

const stemmers: Record<SearchLanguage, (word: string) => string> = {
  es: stemSpanish, pt: stemPortuguese, en: stemEnglish, fr: stemFrench, nl: stemDutch,
};

const hasDigit = /\d/;
const caches: Record<SearchLanguage, Map<string, string>> = { es: new Map(), pt: new Map(), en: new Map(), fr: new Map(), nl: new Map() };
const cacheLimit = 50_000;

/** The form under which all inflections of a folded word are indexed in a language. */
export function stem(word: string, language: SearchLanguage): string {
  const cache = caches[language];
  const known = cache.get(word);
  if (known !== undefined) return known;
  if (cache.size >= cacheLimit) cache.clear();
  const result = hasDigit.test(word) ? word : stemmers[language](word);
  cache.set(word, result);
  return result;
}
