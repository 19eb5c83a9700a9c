import type { ConceptDocument, ConceptView } from '../../api/views.js';
import { conceptLanguages, type ConceptLanguage } from './concept-languages.js';

type PerLanguage = Record<ConceptLanguage, string>;

/** A national term, or a mapping, that is being written. */
export interface NationalTerm { country: string; language: ConceptLanguage; term: string }
export interface Mapping { relation: NonNullable<ConceptDocument['mappings']>[number]['relation']; uri: string }

/** A concept as its form holds it: lists as lines of text. */
export interface ConceptDraft {
  preferred: PerLanguage;
  others: PerLanguage;
  hidden: PerLanguage;
  definitions: PerLanguage;
  scopeNotes: PerLanguage;
  national: NationalTerm[];
  mappings: Mapping[];
  broader: string[];
  related: string[];
  /** Rows of tables: kept as they are. */
  reference: string[];
}

const perLanguage = (read: (language: ConceptLanguage) => string | undefined): PerLanguage =>
  Object.fromEntries(conceptLanguages.map((language) => [language, read(language) ?? ''])) as PerLanguage;

/** What the form starts with: a concept as it is, or nothing. */
export const draftOf = (concept?: ConceptView): ConceptDraft => ({
  preferred: perLanguage((language) => concept?.labels[language]),
  others: perLanguage((language) => concept?.alternatives[language]?.join('\n')),
  hidden: perLanguage((language) => concept?.hiddenLabels.filter((one) => one.language === language).map(({ label }) => label).join('\n')),
  definitions: perLanguage((language) => concept?.definitions[language]),
  scopeNotes: perLanguage((language) => concept?.scopeNotes[language]),
  national: concept?.nationalTerms.map(({ country, language, term }) => ({ country, language, term })) ?? [],
  mappings: concept?.mappings ?? [],
  broader: concept?.broader.map(({ code }) => code) ?? [],
  related: concept?.related.map(({ code }) => code) ?? [],
  reference: concept?.reference.map(({ code }) => code) ?? [],
});

const lines = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter(Boolean);
const written = (texts: PerLanguage): Partial<PerLanguage> => Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim())) as Partial<PerLanguage>;

/** What is sent: empty lines and rows are nothing. */
export const documentOf = ({ preferred, others, hidden, definitions, scopeNotes, national, mappings, ...rest }: ConceptDraft): ConceptDocument => ({
  ...rest,
  prefLabel: written(preferred),
  altLabels: [
    ...conceptLanguages.flatMap((language) => lines(others[language]).map((label) => ({ language, label, country: null }))),
    ...national.filter(({ term }) => term.trim()).map(({ country, language, term }) => ({ language, label: term, country: country as 'cl' })),
  ],
  hiddenLabels: conceptLanguages.flatMap((language) => lines(hidden[language]).map((label) => ({ language, label }))),
  definitions: written(definitions),
  scopeNotes: written(scopeNotes),
  mappings: mappings.filter(({ uri }) => uri.trim()),
});
