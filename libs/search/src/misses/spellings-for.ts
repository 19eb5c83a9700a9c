import type { IdeaRecogniser } from '../ideas/idea-recogniser.js';
import { fold } from '../language/fold.js';
import { isWordOf } from '../language/known-words.js';
import type { SearchLanguage } from '../language/language.js';
import type { Plan } from '../query/plan.js';
import { likeness } from '../query/spelling.js';

/** As much alike as a word with two wrong letters in eight. */
const leastAlike = 0.68;
const mostPerWord = 3;
/** Where more words are unknown, a query is beyond mending by spelling. */
const mostUnknown = 3;

/** The query with words of the thesaurus in the place of words that nothing visible holds, the likeliest first. */
export function spellingsFor({ query, groups }: Plan, ideas: IdeaRecogniser, language: SearchLanguage): string[] {
  const unknown = query.words.filter(({ word, at }) => word.length > 3 && !isWordOf(word, language) && !groups.some((group) => !group.isGuess && group.at.some((token) => at.includes(token))))
    .slice(0, mostUnknown);
  if (unknown.length === 0) return [];
  const written = wordsIn(ideas, language);
  return unknown.flatMap(({ word, typed }) =>
    [...written].map(([folded, each]) => ({ each, alike: likeness(0, word, folded) })).filter(({ alike }) => alike >= leastAlike)
      .sort((a, b) => b.alike - a.alike).slice(0, mostPerWord).map(({ each }) => query.text.replace(typed, each)));
}

/** Every word of the thesaurus' names in a language, by its folded form. */
function wordsIn(ideas: IdeaRecogniser, language: SearchLanguage): Map<string, string> {
  const words = [...ideas.all].flatMap(({ names }) => (names[language] ?? []).flatMap((name) => name.match(/\p{L}{4,}/gu) ?? []));
  return new Map(words.map((word) => [fold(word), word.toLowerCase()]));
}
