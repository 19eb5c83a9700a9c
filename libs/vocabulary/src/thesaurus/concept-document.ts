import { z } from 'zod';
import { countries } from '#tenancy';
import { conceptLanguages } from '../concepts/concept.js';
import { conceptCode, conceptLanguage } from '../concepts/concept.schemas.js';

/** Text as PostgreSQL can keep it: whole characters, no NUL, no line breaks, no blanks around it. */
const line = (longest: number) =>
  z.string().overwrite((value) => value.toWellFormed().replaceAll(/[\0\s]+/gu, ' ').trim()).min(1).max(longest);
const prose = z.string().overwrite((value) => value.toWellFormed().replaceAll('\0', '').trim()).max(4000);

export const label = line(200);
const perLanguage = <Text extends z.ZodType>(text: Text) => z.partialRecord(conceptLanguage, text);

/** How a concept stands to one of another scheme (SKOS mapping properties). */
export const mappingRelations = ['exactMatch', 'closeMatch', 'broadMatch', 'narrowMatch', 'relatedMatch'] as const;

export const nationalCountry = z.enum(countries.map(({ code }) => code));
export const rowCode = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/).max(120);

/** Another name; with a country it is a national term. */
export const alternativeLabel = z.strictObject({ language: conceptLanguage, label, country: nationalCountry.nullable().default(null) });
export const hiddenLabel = z.strictObject({ language: conceptLanguage, label });
export const mapping = z.strictObject({ relation: z.enum(mappingRelations), uri: z.url({ protocol: /^https?$/ }).max(500) });

/** What editors write of a concept: everything but its code, its version and whether it is still in use. */
export const conceptDocument = z.strictObject({
  prefLabel: perLanguage(label),
  altLabels: z.array(alternativeLabel).max(400).default([]),
  hiddenLabels: z.array(hiddenLabel).max(400).default([]),
  definitions: perLanguage(prose).default({}),
  scopeNotes: perLanguage(prose).default({}),
  broader: z.array(conceptCode).max(20).default([]),
  related: z.array(conceptCode).max(60).default([]),
  mappings: z.array(mapping).max(60).default([]),
  reference: z.array(rowCode).max(200).default([]),
});
export type ConceptDocument = z.output<typeof conceptDocument>;

export const conceptStatus = z.enum(['current', 'deprecated']);

/** A whole concept, as it is kept, exported and compared. */
export const conceptEntry = conceptDocument.extend({
  code: conceptCode,
  status: conceptStatus,
  replacedBy: conceptCode.nullable(),
});
export type ConceptEntry = z.output<typeof conceptEntry>;

/** An entry with the number of its version. */
export type KeptConcept = ConceptEntry & { version: number };

const byText = <Item>(read: (item: Item) => string) => (one: Item, other: Item) => (read(one) < read(other) ? -1 : read(one) > read(other) ? 1 : 0);
const rank = (language: string) => conceptLanguages.indexOf(language as 'es');

/** The same document written the one way it is compared: sorted down to its keys, nothing twice, empty notes left out. Order within a language stays. */
export function canonical<Document extends ConceptDocument>(document: Document): Document {
  const inLanguages = <Item extends { language: string; label: string; country?: string | null }>(labels: readonly Item[]): Item[] => {
    const seen = new Set<string>();
    return labels
      .filter(({ language, label: name, country }) => {
        const key = `${language}/${name}/${country ?? ''}`;
        return seen.has(key) ? false : seen.add(key);
      })
      .toSorted((one, other) => rank(one.language) - rank(other.language));
  };
  const texts = <Texts extends Partial<Record<string, string>>>(given: Texts): Texts =>
    Object.fromEntries(conceptLanguages.flatMap((language) => (given[language] ? [[language, given[language]]] : []))) as unknown as Texts;
  const codes = (given: readonly string[]) => [...new Set(given)].toSorted();
  return {
    ...document,
    prefLabel: texts(document.prefLabel),
    altLabels: inLanguages(document.altLabels).map(({ language, label: name, country }) => ({ language, label: name, country })),
    hiddenLabels: inLanguages(document.hiddenLabels).map(({ language, label: name }) => ({ language, label: name })),
    definitions: texts(document.definitions),
    scopeNotes: texts(document.scopeNotes),
    broader: codes(document.broader),
    related: codes(document.related),
    mappings: [...new Map(document.mappings.map(({ relation, uri }) => [`${relation} ${uri}`, { relation, uri }])).values()].toSorted(byText(({ relation, uri }) => `${relation} ${uri}`)),
    reference: codes(document.reference),
  };
}
