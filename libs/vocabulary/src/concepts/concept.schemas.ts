import { z } from 'zod';
import { conceptLanguages } from './concept.js';

export const conceptLanguage = z.enum(conceptLanguages);
export const conceptCode = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/).max(64);

/** How concepts are looked up. Without `q` they come in alphabetical order. */
export const conceptQuery = z.object({
  q: z.string().max(200).default(''),
  lang: conceptLanguage.optional(),
  limit: z.coerce.number().int().min(1).max(500).default(10),
});
export type ConceptQuery = z.output<typeof conceptQuery>;

export const conceptSuggestion = z.object({
  code: conceptCode,
  /** Its name in the reader's language. */
  label: z.string(),
  /** The name by which it was found. */
  matched: z.object({ label: z.string(), language: conceptLanguage }),
});
export type ConceptSuggestion = z.output<typeof conceptSuggestion>;
export const conceptSuggestions = z.object({ items: z.array(conceptSuggestion) });

const labels = z.record(conceptLanguage, z.string());
export const conceptName = z.object({ code: conceptCode, labels });

export const conceptView = conceptName.extend({
  /** Other names and the forms people type. */
  alternatives: z.record(conceptLanguage, z.array(z.string())),
  nationalTerms: z.array(z.object({ country: z.string(), term: z.string() })),
  broader: conceptName.nullable(),
  narrower: z.array(conceptName),
  related: z.array(conceptName),
});
export type ConceptView = z.output<typeof conceptView>;
