import type { IdeaRecogniser } from '../ideas/idea-recogniser.js';
import { analyse } from '../language/analysis.js';
import type { SearchLanguage } from '../language/language.js';
import type { Plan } from '../query/plan.js';

const isConcept = (key: string): boolean => key.startsWith('concept:');

/**
 * Concepts that lead on from a query: those it names, what is broader and narrower, and where it names none, those whose
 * names share a word with it.
 */
export function relatedIdeas({ query }: Plan, ideas: IdeaRecogniser, most: number): { key: string; relation: 'named' | 'broader' | 'narrower' | 'near' }[] {
  const named = query.mentions.map(({ key }) => key).filter(isConcept);
  const all = [...ideas.all].filter(({ key }) => isConcept(key));
  const broader = named.flatMap((key) => ideas.find(key)?.broader ?? []);
  const narrower = all.filter((idea) => idea.broader.some((key) => named.includes(key))).map(({ key }) => key);
  const near = named.length > 0 ? [] : all.filter(({ names }) => sharesWord(names, query.words.flatMap(({ stems }) => stems))).map(({ key }) => key);
  const found = [
    ...named.map((key) => ({ key, relation: 'named' as const })), ...broader.map((key) => ({ key, relation: 'broader' as const })),
    ...narrower.map((key) => ({ key, relation: 'narrower' as const })), ...near.map((key) => ({ key, relation: 'near' as const })),
  ];
  return found.filter(({ key }, at) => found.findIndex((other) => other.key === key) === at).slice(0, most);
}

function sharesWord(names: Partial<Record<SearchLanguage, readonly string[]>>, stems: readonly string[]): boolean {
  return Object.entries(names).some(([language, list]) =>
    list.some((name) => analyse(name, language as SearchLanguage).some(({ lexeme, stop }) => !stop && lexeme.length > 3 && stems.includes(lexeme))));
}
