import type { Names } from '#tenancy';
import type { Locus } from './sources.js';

/** What the sources say of a country’s policy and experience with clusters and chains, as its page tells it. */
export interface CountryProfile {
  readonly country: string;
  /** In our own words; the figures and judgements are those of the sources and of their years. */
  readonly summary: Names;
  readonly loci: readonly Locus[];
}
