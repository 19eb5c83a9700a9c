import { searchLanguages } from '../language/language.js';
import { isStopWord } from '../language/stop-words/index.js';
import { tokenise } from '../language/tokens.js';

const isSmall = (word: string): boolean => searchLanguages.some((language) => isStopWord(word, language));

/** The words that can lead to a text: those that every analysis keeps, unless there are none. None at all where nothing is a word, as in «²». */
export function tellingWords(text: string): string[] {
  const words = [...new Set(tokenise(text).map(({ word }) => word))];
  const telling = words.filter((word) => !isSmall(word));
  return telling.length > 0 ? telling : words;
}
