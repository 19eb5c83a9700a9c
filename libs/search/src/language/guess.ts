import { searchLanguages, type SearchLanguage } from './language.js';
import { isFraming, isStopWord } from './stop-words/index.js';
import { tokenise } from './tokens.js';

/** A language and how much speaks for it; the shares of all languages add up to one. */
export interface LanguageGuess {
  language: SearchLanguage;
  share: number;
}

/** Letters and signs that only one or two of our languages write. */
const signs: readonly [RegExp, Partial<Record<SearchLanguage, number>>][] = [
  [/[¿¡ñ]/iu, { es: 3 }], [/[ãõ]/iu, { pt: 3 }], [/ç/iu, { pt: 1, fr: 1 }], [/[èùœûîë]/iu, { fr: 2 }], [/[êâô]/iu, { pt: 1, fr: 1 }],
  [/à/iu, { pt: 0.7, fr: 1 }], [/[íóú]/iu, { es: 0.8, pt: 0.6 }], [/á/iu, { es: 0.8, pt: 0.8 }], [/é/iu, { es: 0.3, pt: 0.3, fr: 0.5 }],
  [/\b[ldjnscmtqu]{1,2}['’]\p{L}/iu, { fr: 1.5 }], [/['’](?:s|re|ve|ll)\b/iu, { en: 1.5 }],
];

/** Beginnings, endings and letter groups of folded words, with the languages they speak for. */
const shapes: readonly [RegExp, Partial<Record<SearchLanguage, number>>][] = [
  [/c[iu]on$|ciones$/, { es: 1.5 }], [/[sx]ion(?:es)?$/, { es: 0.7, fr: 0.4, en: 0.4 }], [/dad(?:es)?$/, { es: 1.2 }], [/idades?$/, { pt: 1.5 }],
  [/(?:cao|coes|soes|sao)$/, { pt: 1.5 }], [/tions?$/, { en: 0.8, fr: 0.8 }], [/[nl]h[aeou]/, { pt: 1.2 }], [/^ll|ill[oa]s?$/, { es: 1 }],
  [/ue[nrsbl]/, { es: 0.6 }], [/ie[nrs]/, { es: 0.3, fr: 0.2, nl: 0.2 }], [/(?:ais|eis|ois|oes)$/, { pt: 0.6 }], [/[aeiou]m$/, { pt: 0.6 }],
  [/(?:eiro|eira|agem|agens|ncia)s?$/, { pt: 0.7, es: 0.1 }], [/encias?$|ancias?$/, { es: 0.6, pt: 0.6 }], [/mientos?$/, { es: 1.5 }],
  [/mentos?$/, { pt: 0.8, es: 0.3 }], [/ments?$/, { en: 0.6, fr: 0.6 }], [/(?:eux|euse|eaux|aux|eur|eurs|oir|age|ee|ees)$/, { fr: 0.7 }],
  [/(?:ique|iques|aire|aires|isme|ienne|elle|ette)s?$/, { fr: 1 }], [/(?:ing|ness|ship|ght|wn|sh|ck|ful|ly|ed)$/, { en: 1 }], [/^(?:wh|th|sh)|ough|[aeiou]th/, { en: 0.7 }],
  [/w|k/, { en: 0.3, nl: 0.4 }], [/ij|aa|uu|oe[dknrt]|sch|^ge[a-z]+[dt]$/, { nl: 1 }], [/(?:heid|lijk|lijke|ingen|schap|eren|tie|ties)$/, { nl: 1.2 }],
  [/[aeiou]s$/, { es: 0.15, pt: 0.15, fr: 0.1 }], [/[oa]$/, { es: 0.25, pt: 0.25 }], [/[bcdfghklmnprtvw]$/, { en: 0.15, nl: 0.15 }], [/y$/, { en: 0.3 }],
  [/(?:ico|ica|ivo|iva)s?$/, { es: 0.4, pt: 0.4 }], [/dor(?:a|es|as)?$/, { es: 0.4, pt: 0.4 }], [/e$/, { fr: 0.15 }], [/eau|oux|^qu'/, { fr: 0.8 }],
];

const wordLimit = 200;

/**
 * What language a text seems to be written in, best first; made for short queries, where function words,
 * letters and word endings are all there is. `expected` gives a language a head start.
 */
export function guessLanguages(text: string, expected?: SearchLanguage): LanguageGuess[] {
  // Dutch starts behind: few texts here are Dutch, and it shares many short words with English.
  const evidence: Record<SearchLanguage, number> = { es: 0, pt: 0, en: 0, fr: 0, nl: -0.5 };
  const add = (found: Partial<Record<SearchLanguage, number>>) => {
    for (const language of searchLanguages) evidence[language] += found[language] ?? 0;
  };
  for (const [sign, found] of signs) if (sign.test(text)) add(found);
  for (const { word } of tokenise(text).slice(0, wordLimit)) add(evidenceOf(word));
  if (expected) evidence[expected] += 0.5;
  const powers = searchLanguages.map((language) => ({ language, power: Math.exp(Math.min(evidence[language], 500)) }));
  const total = powers.reduce((sum, { power }) => sum + power, 0);
  return powers.map(({ language, power }) => ({ language, share: power / total })).sort((a, b) => b.share - a.share);
}

/** The one language a longer text is written in. */
export const guessLanguage = (text: string, expected?: SearchLanguage): SearchLanguage => guessLanguages(text, expected)[0]!.language;

function evidenceOf(word: string): Partial<Record<SearchLanguage, number>> {
  const users = searchLanguages.filter((language) => isStopWord(word, language) || isFraming(word, language));
  if (users.length > 0) return Object.fromEntries(users.map((language) => [language, 2 / users.length]));
  const found: Partial<Record<SearchLanguage, number>> = {};
  for (const [shape, languages] of shapes) {
    if (!shape.test(word)) continue;
    for (const language of searchLanguages) if (languages[language]) found[language] = (found[language] ?? 0) + languages[language];
  }
  return found;
}

