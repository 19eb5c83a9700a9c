/** How well a list of answers serves a query with known relevant documents, over the first ten. */
export interface Scores {
  ndcg: number;
  mrr: number;
  recall: number;
  /** 1 when nothing at all was found. */
  zero: number;
}

const depth = 10;

export function scoresOf(found: readonly string[], relevant: readonly string[]): Scores {
  const wanted = new Set(relevant);
  const hits = found.slice(0, depth).map((id) => wanted.has(id));
  const gain = (isHit: boolean, rank: number) => (isHit ? 1 / Math.log2(rank + 2) : 0);
  const best = Array.from({ length: Math.min(depth, wanted.size) }, (_, rank) => gain(true, rank));
  const first = hits.indexOf(true);
  return {
    ndcg: sum(hits.map(gain)) / sum(best),
    mrr: first < 0 ? 0 : 1 / (first + 1),
    recall: hits.filter(Boolean).length / Math.min(depth, wanted.size),
    zero: found.length === 0 ? 1 : 0,
  };
}

export function meanOf(scores: readonly Scores[]): Scores {
  const mean = (pick: (of: Scores) => number) => sum(scores.map(pick)) / Math.max(1, scores.length);
  return { ndcg: mean((of) => of.ndcg), mrr: mean((of) => of.mrr), recall: mean((of) => of.recall), zero: mean((of) => of.zero) };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
