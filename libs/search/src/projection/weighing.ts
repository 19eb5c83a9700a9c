/** How much a field says about what a resource is about, and how long it usually is: the reference its length is judged by. */
export interface Field {
  weight: number;
  /** Usual number of content words. */
  usual: number;
  /** How much being longer than usual dilutes: 0 not at all, 1 fully. */
  dilution: number;
}

export const fields = {
  title: { weight: 2.2, usual: 8, dilution: 0.4 },
  concept: { weight: 2, usual: 1, dilution: 0 },
  name: { weight: 2, usual: 1, dilution: 0 },
  code: { weight: 3, usual: 1, dilution: 0 },
  abstract: { weight: 1, usual: 80, dilution: 0.6 },
  body: { weight: 1, usual: 80, dilution: 0.6 },
  /** What a passage takes from the resource it stands in. */
  titleOfWhole: { weight: 0.6, usual: 8, dilution: 0.4 },
  conceptOfWhole: { weight: 0.4, usual: 1, dilution: 0 },
} satisfies Record<string, Field>;

/** A field shorter than this share of its usual length says no more for being short. */
const shortest = 0.25;

/** How soon repeating a word stops adding: the k₁ of BM25. */
const saturation = 1.2;

/**
 * What lexemes are worth in one passage: BM25F. Field frequencies are weighed and judged by the field's length against
 * a fixed usual length, so that a passage's worth never depends on what else is in the index.
 */
export class PassageWeights {
  private readonly weights = new Map<string, number>();

  /** Adds the lexemes of one field; of several versions of a field, in several languages, the strongest counts. */
  addField({ weight, usual, dilution }: Field, versions: readonly ReadonlyMap<string, number>[]): void {
    const strongest = new Map<string, number>();
    for (const counts of versions) {
      const length = [...counts.values()].reduce((sum, count) => sum + count, 0);
      const dilute = 1 - dilution + dilution * Math.max(length / usual, shortest);
      for (const [lexeme, count] of counts) {
        strongest.set(lexeme, Math.max(strongest.get(lexeme) ?? 0, (weight * count) / dilute));
      }
    }
    for (const [lexeme, value] of strongest) this.weights.set(lexeme, (this.weights.get(lexeme) ?? 0) + value);
  }

  /** Each lexeme's impact between 0 and 1, ready to be multiplied with its rarity. */
  impacts(): Map<string, number> {
    return new Map([...this.weights].map(([lexeme, weight]) => [lexeme, weight / (weight + saturation)]));
  }
}
