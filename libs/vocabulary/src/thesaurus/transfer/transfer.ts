import type { InvalidField } from '#platform';
import type { ConceptEntry } from '../concept-document.js';

export const transferFormats = ['turtle', 'csv'] as const;
export type TransferFormat = (typeof transferFormats)[number];

/** A fault of a file: in which line, where that is known, and of which concept. */
export interface FileFault extends Pick<InvalidField, 'code' | 'params'> {
  line: number | null;
  concept: string | null;
}

/** What a file says: concepts, where each begins, and what could not be read. */
export interface ReadFile {
  entries: ConceptEntry[];
  faults: FileFault[];
  lines: Map<string, number>;
}

/** A concept about which nothing is known yet. */
export const emptyEntry = (code: string): ConceptEntry => ({
  code, status: 'current', replacedBy: null, prefLabel: {}, altLabels: [], hiddenLabels: [], definitions: {}, scopeNotes: {}, broader: [], related: [], mappings: [], reference: [],
});

export const unreadable = (reason: string, line: number | null = null, concept: string | null = null): FileFault =>
  ({ line, concept, code: 'vocabulary:fields.unreadable', params: { reason } });
