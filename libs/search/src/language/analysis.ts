import type { SearchLanguage } from './language.js';
import { stem } from './stemming/index.js';
import { isStopWord } from './stop-words/index.js';
import { tokenise, type Token } from './tokens.js';

/** A token with the lexeme it is indexed under. */
export interface AnalysedToken extends Token {
  lexeme: string;
  /** Carries no subject in the language of its text. */
  stop: boolean;
}

/**
 * The words of a text in a given language, as the index and the highlighter see them: every token with its stem,
 * function words marked. Acronyms (`IT`, `SE`) are never function words, unless the whole text is in capitals.
 */
export function analyse(text: string, language: SearchLanguage): AnalysedToken[] {
  const tokens = tokenise(text);
  const shouting = tokens.length > 3 && tokens.filter(({ capitals }) => capitals).length > tokens.length / 2;
  return tokens.map(({ word, start, end, glued, capitals }) => ({
    word, start, end, glued, capitals,
    lexeme: stem(word, language),
    stop: !(capitals && !shouting) && isStopWord(word, language),
  }));
}

/** How often each lexeme stands in a text, and how many count; function words are kept only where asked for. */
export function countLexemes(tokens: readonly AnalysedToken[], { keepStopWords = false } = {}): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { lexeme, stop } of tokens) {
    if (stop && !keepStopWords) continue;
    counts.set(lexeme, (counts.get(lexeme) ?? 0) + 1);
  }
  return counts;
}
