import type { SearchLanguage } from '../language.js';
import { en, enFraming } from './en.js';
import { es, esFraming } from './es.js';
import { fr, frFraming } from './fr.js';
import { nl, nlFraming } from './nl.js';
import { pt, ptFraming } from './pt.js';

const functionWords: Record<SearchLanguage, ReadonlySet<string>> = { es, pt, en, fr, nl };

const framing: Record<SearchLanguage, ReadonlySet<string>> = {
  es: esFraming, pt: ptFraming, en: enFraming, fr: frFraming, nl: nlFraming,
};

/** Whether a folded word carries no subject in this language. */
export const isStopWord = (word: string, language: SearchLanguage): boolean => functionWords[language].has(word);

/** Whether a folded word only wraps a request: «dime», «please», «je cherche». */
export const isFraming = (word: string, language: SearchLanguage): boolean => framing[language].has(word);
