import { z } from 'zod';
import { localeSchema } from '#platform';
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

const labels = z.partialRecord(conceptLanguage, z.string());
const texts = z.record(localeSchema, z.string());
export const conceptName = z.object({ code: conceptCode, labels });
const status = z.enum(['current', 'deprecated']);

/** A row of a source's table that is about a concept. */
const aboutRow = z.object({ code: z.string(), labels: texts, table: z.object({ code: z.string(), labels: texts }) });

export const conceptView = conceptName.extend({
  status,
  /** What to use in its place. */
  replacedBy: conceptName.nullable(),
  version: z.int(),
  /** Other names and the forms people type. */
  alternatives: z.partialRecord(conceptLanguage, z.array(z.string())),
  nationalTerms: z.array(z.object({ country: z.string(), term: z.string(), language: conceptLanguage })),
  /** Found by, never shown as a name: misspellings, outdated forms. */
  hiddenLabels: z.array(z.object({ language: conceptLanguage, label: z.string() })),
  definitions: labels,
  scopeNotes: labels,
  broader: z.array(conceptName),
  narrower: z.array(conceptName),
  related: z.array(conceptName),
  mappings: z.array(z.object({ relation: z.enum(['exactMatch', 'closeMatch', 'broadMatch', 'narrowMatch', 'relatedMatch']), uri: z.string() })),
  reference: z.array(aboutRow),
  /** What this reader may do. */
  may: z.object({ edit: z.boolean(), propose: z.boolean() }),
});
export type ConceptView = z.output<typeof conceptView>;

/** The thesaurus at a glance: enough to draw it as a tree and as an alphabet. */
export const thesaurusView = z.object({
  revision: z.string(),
  concepts: z.array(conceptName.extend({ status, broader: z.array(conceptCode) })),
  may: z.object({ edit: z.boolean(), propose: z.boolean() }),
});
