import type { IdeaRecogniser, Mention } from '../ideas/idea-recogniser.js';
import { possibleCodes } from '../language/codes.js';
import { guessLanguages, type LanguageGuess } from '../language/guess.js';
import { searchLanguages, type SearchLanguage } from '../language/language.js';
import { translations } from '../language/lexicon/index.js';
import { stem } from '../language/stemming/index.js';
import { isFraming, isStopWord } from '../language/stop-words/index.js';
import { tokenise, type Token } from '../language/tokens.js';

/** One word of a query that carries a subject. */
export interface QueryWord {
  word: string;
  /** As the query has it. */
  typed: string;
  /** Its stem in each language the query may be written in, most likely first, without repetitions. */
  stems: string[];
  /** Stems of the same everyday word in other languages. */
  translations: string[];
  /** Tokens of the query it stands at. */
  at: number[];
}

/** A query taken apart, before anything is known of the index. */
export interface ReadQuery {
  text: string;
  tokens: Token[];
  languages: LanguageGuess[];
  words: QueryWord[];
  codes: { code: string; from: number; to: number }[];
  mentions: Mention[];
  /** The last word is still being typed: nothing follows it. */
  unfinished: boolean;
}

const longestQuery = 400;
const mostTokens = 60;
/** A language this unlikely does not lend its stems. */
const leastShare = 0.12;

/**
 * Takes a query apart: guesses its language, strips function words and polite wrapping (unless nothing would be left),
 * stems the rest, and finds document numbers and ideas.
 */
export function readQuery(query: string, ideas: IdeaRecogniser, expected?: SearchLanguage): ReadQuery {
  const text = query.slice(0, longestQuery);
  const tokens = tokenise(text).slice(0, mostTokens);
  const languages = guessLanguages(text, expected);
  const likely = languages.filter(({ share }, rank) => rank === 0 || share >= leastShare);
  const isStop = emptiness(text, languages);
  return {
    text,
    tokens,
    languages: likely,
    words: wordsOf(text, tokens, contentOf(tokens, isStop), likely),
    codes: possibleCodes(tokens),
    mentions: mentionsOf(tokens, isStop, languages, ideas),
    unfinished: /[\p{L}\p{N}]$/u.test(query),
  };
}

type IsStop = (token: Token, test: (word: string, language: SearchLanguage) => boolean) => boolean;

/** A word is empty when it is so in the languages the query is probably written in. Acronyms never are. */
function emptiness(text: string, languages: readonly LanguageGuess[]): IsStop {
  const shouting = text === text.toUpperCase();
  return (token, test) => {
    if (token.capitals && !shouting) return false;
    return languages.reduce((sum, { language, share }) => sum + (test(token.word, language) ? share : 0), 0) >= 0.5;
  };
}

function contentOf(tokens: readonly Token[], isStop: IsStop): Token[] {
  const content = tokens.filter((token) => !isStop(token, isStopWord));
  const unwrapped = content.filter((token) => !isStop(token, isFraming));
  return [unwrapped, content, [...tokens]].find((left) => left.length > 0) ?? [];
}

function wordsOf(text: string, tokens: readonly Token[], content: readonly Token[], languages: readonly LanguageGuess[]): QueryWord[] {
  const words = new Map<string, QueryWord>();
  for (const token of content) {
    const stems = [...new Set(languages.map(({ language }) => stem(token.word, language)))];
    const at = tokens.indexOf(token);
    const known = words.get(stems[0]!);
    if (known) known.at.push(at);
    else words.set(stems[0]!, { word: token.word, typed: text.slice(token.start, token.end), stems, translations: translationsOf(token.word, languages), at: [at] });
  }
  return [...words.values()];
}

const translationsOf = (word: string, languages: readonly LanguageGuess[]): string[] =>
  [...new Set(languages.flatMap(({ language }) => translations(stem(word, language), language)))];

/** Names of one word count only in a language the query may be in; longer ones are unmistakable. */
function mentionsOf(tokens: readonly Token[], isStop: IsStop, languages: readonly LanguageGuess[], ideas: IdeaRecogniser): Mention[] {
  const found = new Map<string, Mention>();
  for (const language of searchLanguages) {
    const likely = (languages.find((guess) => guess.language === language)?.share ?? 0) >= leastShare;
    const analysed = tokens.map((token) => ({ ...token, lexeme: stem(token.word, language), stop: isStop(token, isStopWord) }));
    for (const mention of ideas.mentions(analysed, language)) {
      if (!likely && mention.from === mention.to) continue;
      const known = found.get(mention.key);
      if (!known || mention.to - mention.from > known.to - known.from) found.set(mention.key, mention);
    }
  }
  return [...found.values()];
}
