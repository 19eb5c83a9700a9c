/** The languages a concept is known in: those of the portal, and Dutch for Suriname. */
export const conceptLanguages = ['es', 'pt', 'en', 'fr', 'nl'] as const;
export type ConceptLanguage = (typeof conceptLanguages)[number];
