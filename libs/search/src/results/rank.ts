import { type Hit, reranked } from '../engines/search-engine.js';
import type { Plan } from '../query/plan.js';
import { closeness } from './closeness.js';

/** How much being in the language of the question is worth, in shares of the score. */
const sameLanguage = 0.15;

/**
 * Ranks the best hits finely: by score, by how close together they hold the query's words, and a little by whether they are
 * in the language that was asked in. The others stay as they come.
 */
export function rank(plan: Plan, hits: readonly Hit[]): Hit[] {
  const worth = new Map(hits.slice(0, reranked).map((hit) => [hit, worthOf(plan, hit)]));
  const first = [...worth.keys()].sort((a, b) => worth.get(b)! - worth.get(a)!);
  return [...first, ...hits.slice(reranked)];
}

function worthOf(plan: Plan, hit: Hit): number {
  const share = plan.query.languages.find(({ language }) => language === hit.language)?.share ?? 0;
  return hit.score * (1 + sameLanguage * share) + closeness(plan, hit.sequence);
}
