import { knownIdeas } from '../ideas/known-ideas.js';
import { analyse } from './analysis.js';
import { isEveryday } from './lexicon/index.js';
import { searchLanguages, type SearchLanguage } from './language.js';
import { stem } from './stemming/index.js';
import { isFraming, isStopWord } from './stop-words/index.js';

const stems = new Map(searchLanguages.map((language) => [language, stemsOfNames(language)]));

/** Whether a folded word is certainly one of this language, whatever an index holds: from the thesaurus and our lists of words. */
export const isWordOf = (word: string, language: SearchLanguage): boolean =>
  stems.get(language)!.has(stem(word, language)) || isEveryday(stem(word, language), language) || isStopWord(word, language) || isFraming(word, language);

/** Stems of all words in the names of ideas. */
function stemsOfNames(language: SearchLanguage): ReadonlySet<string> {
  const names = [...knownIdeas.all].flatMap((idea) => idea.names[language] ?? []);
  return new Set(names.flatMap((name) => analyse(name, language).map(({ lexeme }) => lexeme)));
}
