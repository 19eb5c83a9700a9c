import type { Locale } from '#platform';

/** A text as people read it in the four languages of the portal; Spanish follows the source's wording. */
export type Texts = Readonly<Record<Locale, string>>;

/** The documents the tables come from; `external` and `derived` are in none of them. */
export const sourceDocs = ['UNI', 'OHI', 'TCI', 'APP', 'CEP', 'external', 'derived'] as const;
export type SourceDoc = (typeof sourceDocs)[number];

/** How sure we are: printed in a source, rebuilt from a damaged one, taken from elsewhere, or our own reasoning. */
export const provenances = ['printed', 'reconstructed', 'external', 'derived'] as const;
export type Provenance = (typeof provenances)[number];

/** One row of a reference table, with where it was read. */
export interface ReferenceRow {
  readonly code: string;
  readonly table: string;
  readonly labels: Texts;
  readonly sourceDoc: SourceDoc;
  /** Table, figure, section or slide of the source. */
  readonly sourceLocus: string;
  readonly provenance: Provenance;
  /** What a reader must know before relying on the row. */
  readonly note?: Texts;
  /** Figures and other values of the row, by name. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/** How one row leads to another. */
export const relationKinds = ['has-part', 'addressed-by', 'supported-by', 'mitigated-by', 'uses'] as const;
export type RelationKind = (typeof relationKinds)[number];

export interface ReferenceRelation {
  readonly from: string;
  readonly kind: RelationKind;
  readonly to: string;
  /** Not every link is printed: defaults are ours until an editor confirms them. */
  readonly provenance: Provenance;
}

/** A table as printed (or as derived), with its rows and the links that start or end in them. */
export interface ReferenceTable {
  readonly code: string;
  readonly labels: Texts;
  readonly note?: Texts;
  /** Where most of its rows were read; a row says so itself when it comes from elsewhere. */
  readonly source: Pick<ReferenceRow, 'sourceDoc' | 'sourceLocus'>;
  readonly rows: readonly ReferenceRow[];
  readonly relations: readonly ReferenceRelation[];
}

type Source = Pick<ReferenceRow, 'sourceDoc' | 'sourceLocus'> & { readonly provenance?: Provenance };

type Extras = Partial<Pick<ReferenceRow, 'sourceDoc' | 'sourceLocus' | 'provenance' | 'note' | 'data'>> & {
  /** The row of which this one is a part. */
  readonly partOf?: string;
};

interface Draft {
  readonly code: string;
  readonly labels: Texts;
  readonly extras: Extras;
}

export const texts = (es: string, pt: string, en: string, fr: string): Texts => ({ es, pt, en, fr });

/** Drafts a row: its code within the table, then its text in the order of the portal's languages. */
export const row = (code: string, es: string, pt: string, en: string, fr: string, extras: Extras = {}): Draft => ({
  code,
  labels: { es, pt, en, fr },
  extras,
});

/** Makes a table; what its rows do not say about their source, the table says for them. */
export function table(
  code: string,
  labels: Texts,
  source: Source,
  drafts: readonly Draft[],
  more: { note?: Texts; relations?: readonly ReferenceRelation[] } = {},
): ReferenceTable {
  const rowCode = (draft: Draft) => `${code}-${draft.code}`;
  return {
    code,
    labels,
    ...(more.note ? { note: more.note } : {}),
    source: { sourceDoc: source.sourceDoc, sourceLocus: source.sourceLocus },
    rows: drafts.map((draft) => {
      const { partOf: _, ...extras } = draft.extras;
      return { code: rowCode(draft), table: code, labels: draft.labels, provenance: 'printed', ...source, ...extras };
    }),
    relations: [
      ...drafts.flatMap((draft): ReferenceRelation[] =>
        draft.extras.partOf
          ? [{ from: draft.extras.partOf, kind: 'has-part', to: rowCode(draft), provenance: draft.extras.provenance ?? source.provenance ?? 'printed' }]
          : [],
      ),
      ...(more.relations ?? []),
    ],
  };
}

/** Links rows pairwise: each source code with each of its targets. */
export const links = (
  kind: RelationKind,
  pairs: readonly (readonly [from: string, to: readonly string[]])[],
  provenance: Provenance = 'printed',
): ReferenceRelation[] => pairs.flatMap(([from, targets]) => targets.map((to) => ({ from, kind, to, provenance })));
