import type { Names } from '#tenancy';
import type { Locus } from '../network/sources.js';
import type { WorkGuide } from './guides/work-guide.js';

/** One of the languages in which the portal speaks and people search. */
export type Language = keyof Names;

/** What a work is, as the repository classifies it. */
export type WorkType =
  | 'methodology'
  | 'tool'
  | 'good-practice'
  | 'case-study'
  | 'policy-instrument'
  | 'study'
  | 'training-material'
  | 'dataset';

/** A real work that one of the sources cites or tabulates, ready to be deposited. Nothing about it is invented. */
export interface Work {
  readonly code: string;
  readonly type: WorkType;
  readonly originalLanguage: Language;
  /** As printed, except in the languages of `translated`. */
  readonly titles: Partial<Names>;
  /** Languages in which the title is our own translation. */
  readonly translated: readonly Language[];
  readonly authors: readonly string[];
  readonly institution?: string;
  readonly year?: number;
  readonly documentNumber?: string;
  readonly place?: string;
  readonly countries: readonly string[];
  /** The depositing tenant: `celac`, a country or a cluster. */
  readonly tenant: string;
  readonly sector?: string;
  readonly valueChains: readonly string[];
  readonly concepts: readonly string[];
  readonly licence: string;
  readonly links: readonly string[];
  /** In our own words. */
  readonly abstracts: Partial<Names>;
  readonly visibility: Visibility;
  /** How it is done, where a source tells. */
  readonly guide?: WorkGuide;
  readonly locus: Locus;
}

/** Who may read a work once it is published. */
export type Visibility =
  | { readonly kind: 'tenant' | 'network' | 'public' }
  | { readonly kind: 'shared'; readonly tenants: readonly string[]; readonly blocs: readonly string[] };

type Optional = 'translated' | 'authors' | 'countries' | 'valueChains' | 'links' | 'visibility' | 'licence' | 'tenant';

/** A work as it is written down: what most works have in common may be left out. */
export type Entry = Omit<Work, Optional> & Partial<Pick<Work, Optional>>;

const usual = {
  translated: [],
  authors: [],
  countries: [],
  valueChains: [],
  links: [],
  tenant: 'celac',
  licence: 'all-rights-reserved',
  visibility: { kind: 'public' },
} as const satisfies Partial<Work>;

/** Completes entries with what works usually have. */
export const works = (entries: readonly Entry[]): readonly Work[] => entries.map((entry) => ({ ...usual, ...entry }));
