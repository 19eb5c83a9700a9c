import type { Names } from '#tenancy';

/** A cluster that the sources name, as it is opened in the demonstration network. */
export interface DemonstrationCluster {
  readonly code: string;
  readonly leadCountry: string;
  /** Participating countries, the lead country first. */
  readonly countries: readonly string[];
  readonly names: Names;
  readonly summary: Names;
  readonly facts: {
    readonly product: Names;
    readonly territory?: string;
    readonly localTerm?: string;
    readonly sector?: string;
    readonly valueChains: readonly string[];
    readonly orientation?: 'export' | 'domestic' | 'mixed';
    readonly maturity?: 'potential' | 'incipient' | 'in-consolidation' | 'constituted' | 'discontinued';
    readonly source: string;
  };
}
