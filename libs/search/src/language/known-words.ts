import { knownIdeas } from '../ideas/known-ideas.js';
import { isEveryday } from './lexicon/index.js';
import type { SearchLanguage } from './language.js';
import { stem } from './stemming/index.js';
import { isFraming, isStopWord } from './stop-words/index.js';

/** Whether a folded word is certainly one of this language, whatever an index holds: from the thesaurus and our lists of words. */
export function isWordOf(word: string, language: SearchLanguage): boolean {
  const lexeme = stem(word, language);
  return knownIdeas.holdsStem(lexeme, language) || isEveryday(lexeme, language) || isStopWord(word, language) || isFraming(word, language);
}
