import type { IdeaRecogniser } from '../ideas/idea-recogniser.js';
import { analyse } from '../language/analysis.js';
import { nameMark } from '../language/codes.js';
import type { SearchLanguage } from '../language/language.js';
import { mostGroups, type Plan } from '../query/plan.js';

/** A stretch of a text that answers a query, from `start` up to but not including `end`. */
export interface Mark {
  start: number;
  end: number;
  /** The group of the plan it answers. */
  group: number;
}

/** Which lexemes and ideas answer which group of a plan. */
export function answersOf(plan: Plan): Map<string, number> {
  const answers = new Map<string, number>();
  plan.groups.slice(0, mostGroups).forEach(({ terms }, group) => {
    for (const { lexeme } of terms) if (!answers.has(lexeme)) answers.set(lexeme, group);
  });
  return answers;
}

/** Finds what answers a query in a text, by the same analysis that indexed it: ranges, never markup. */
export function marksIn(text: string, language: SearchLanguage, answers: ReadonlyMap<string, number>, ideas: IdeaRecogniser): Mark[] {
  const tokens = analyse(text, language);
  const marks: Mark[] = [];
  for (const token of tokens) {
    const group = token.stop ? undefined : (answers.get(token.lexeme) ?? answers.get(nameMark + token.word));
    if (group !== undefined) marks.push({ start: token.start, end: token.end, group });
  }
  for (const { key, from, to } of ideas.mentions(tokens, language)) {
    const group = ideas.withBroader(key).map((each) => answers.get(each)).find((found) => found !== undefined);
    if (group !== undefined) marks.push({ start: tokens[from]!.start, end: tokens[to]!.end, group });
  }
  return withoutOverlaps(marks);
}

/** Where marks overlap the longer one stays. */
function withoutOverlaps(marks: Mark[]): Mark[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mark[] = [];
  for (const mark of sorted) if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark);
  return kept;
}
