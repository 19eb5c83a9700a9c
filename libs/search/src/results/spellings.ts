import { fold } from '../language/fold.js';
import { isWordOf } from '../language/known-words.js';
import type { SearchLanguage } from '../language/language.js';
import type { Plan } from '../query/plan.js';
import { likeness } from '../query/spelling.js';
import type { MarkedText } from './hit-presenter.js';

/** Spelled this much alike a word is a misspelling; less alike it is a relative or a translation. */
const misspelled = 0.6;

/**
 * Learns from the texts shown how words that the index did not know are written there, and suggests the query with that
 * spelling. Only what the reader sees is ever suggested, only in the language of the question, and never for a word that
 * this language has: «productores» is no misspelling of «produtores».
 */
export class Spellings {
  private readonly seen = new Map<number, Map<string, number>>();
  private readonly language: SearchLanguage | undefined;

  constructor(private readonly plan: Plan) {
    this.language = plan.query.languages[0]?.language;
  }

  learn({ language, text, marks }: MarkedText): void {
    if (language !== this.language) return;
    for (const { group, start, end } of marks) {
      const planned = this.plan.groups[group];
      if (!planned?.isGuess || isWordOf(fold(planned.label), language)) continue;
      const word = text.slice(start, end);
      if (likeness(0, fold(planned.label), fold(word)) < misspelled) continue;
      const counts = this.seen.get(group) ?? new Map<string, number>();
      this.seen.set(group, counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1));
    }
  }

  /** The query as it was probably meant, or null. */
  correction(): string | null {
    const { text, tokens } = this.plan.query;
    const replaced = [...this.seen].flatMap(([group, counts]) => {
      const [word] = [...counts].sort((a, b) => b[1] - a[1])[0]!;
      return this.plan.groups[group]!.at.map((at) => ({ ...tokens[at]!, word }));
    });
    if (replaced.length === 0) return null;
    replaced.sort((a, b) => b.start - a.start);
    return replaced.reduce((query, { start, end, word }) => query.slice(0, start) + word + query.slice(end), text).trim();
  }
}
