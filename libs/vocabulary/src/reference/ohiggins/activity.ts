import { links, type ReferenceTable, row, table, type Texts } from '../table.js';

/** When something is due, as the plans print it: by the end of a half-year, when the cluster decides, or nothing at all. */
export type Deadline =
  | { readonly kind: 'period'; readonly year: number; readonly half: 1 | 2 }
  | { readonly kind: 'to-be-decided'; readonly by: 'cluster' }
  | { readonly kind: 'unspecified' };

export const half = (year: number, which: 1 | 2): Deadline => ({ kind: 'period', year, half: which });
export const toBeDecided: Deadline = { kind: 'to-be-decided', by: 'cluster' };
export const unspecified: Deadline = { kind: 'unspecified' };

/** An activity of a plan, at its place in the seventeen. */
export interface Activity {
  /** A stage ('stages-1') or an area of the third ('areas-6'). */
  readonly under: string;
  readonly label: Texts;
  readonly results: readonly Texts[];
  readonly deadline: Deadline;
  readonly institutions?: readonly string[];
  readonly instruments?: readonly string[];
  readonly note?: Texts;
  /** When the text could only be rebuilt. */
  readonly reconstructed?: boolean;
}

/** The table of a plan, with what each activity belongs to, uses and is supported by. */
export const planTable = (code: string, labels: Texts, sourceLocus: string, activities: readonly Activity[]): ReferenceTable =>
  table(
    code,
    labels,
    { sourceDoc: 'OHI', sourceLocus },
    activities.map(({ under, label, results, deadline, note, reconstructed }, place) =>
      row(`${place + 1}`, label.es, label.pt, label.en, label.fr, {
        partOf: `ohiggins-${under}`,
        ...(reconstructed ? { provenance: 'reconstructed' } : {}),
        ...(note ? { note } : {}),
        data: { number: place + 1, results, deadline },
      }),
    ),
    {
      relations: activities.flatMap(({ institutions = [], instruments = [] }, place) => [
        ...links('supported-by', [[`${code}-${place + 1}`, institutions.map((institution) => `ohiggins-institutions-${institution}`)]]),
        ...links('uses', [[`${code}-${place + 1}`, instruments.map((instrument) => `ohiggins-instruments-${instrument}`)]]),
      ]),
    },
  );
