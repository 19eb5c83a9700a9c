/** The languages a concept is known in: those of the portal, and Dutch for Suriname. */
export const conceptLanguages = ['es', 'pt', 'en', 'fr', 'nl'] as const;

export type ConceptLanguage = (typeof conceptLanguages)[number];

/** What one country calls the concept. */
export interface NationalTerm {
  /** Lower-case ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly term: string;
}

/** One idea of the field, whatever it is called and in whichever language (SKOS). */
export interface Concept {
  readonly code: string;
  readonly prefLabel: Readonly<Record<ConceptLanguage, string>>;
  /** Other names and inflected forms that people type; the search engine reads each as a phrase. */
  readonly altLabels: Readonly<Record<ConceptLanguage, readonly string[]>>;
  readonly nationalTerms: readonly NationalTerm[];
  /** The wider concept. */
  readonly broader?: string;
  readonly related: readonly string[];
}

/** All names in one language: the preferred one first. */
type Names = readonly [string, ...string[]];

type Links = Partial<Pick<Concept, 'broader' | 'related' | 'nationalTerms'>>;

/** Writes a concept as editors think of it: per language, the preferred name and then the others. */
export function concept(code: string, names: Readonly<Record<ConceptLanguage, Names>>, links: Links = {}): Concept {
  const perLanguage = <Value>(pick: (of: Names) => Value) =>
    Object.fromEntries(conceptLanguages.map((language) => [language, pick(names[language])])) as Record<ConceptLanguage, Value>;
  return {
    code,
    prefLabel: perLanguage(([preferred]) => preferred),
    altLabels: perLanguage(([, ...others]) => others),
    nationalTerms: [],
    related: [],
    ...links,
  };
}
