import type { FileFormat } from './file-format.js';
import type { Language } from '../work.js';

/** A part of a document: its paragraphs, and a table where there is one. */
export interface Section {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** The first row names the columns. */
  readonly rows?: readonly (readonly string[])[];
}

/** What a generated file says, whatever its format. */
export interface DocumentText {
  /** Code of the work that carries the file. */
  readonly work: string;
  /** File name without its extension. */
  readonly name: string;
  readonly format: FileFormat;
  readonly language: Language;
  readonly title: string;
  /** Whose text this is and from what it was made. */
  readonly credit: string;
  readonly sections: readonly Section[];
}

/** Writes a document in one format. */
export type Writer = (document: DocumentText) => Promise<Buffer>;
