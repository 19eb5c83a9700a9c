import { countries } from '#tenancy';
import { type Concept, type ConceptLanguage, conceptLanguages } from '../concepts/concept.js';
import { canonical, type ConceptEntry } from './concept-document.js';
import { mappingsOf } from './first-mappings.js';
import { rowsAbout } from './first-reference.js';

/** The concepts of the code as the thesaurus starts with them: what people change from then on is theirs. */
export const firstEdition = (concepts: readonly Concept[]): ConceptEntry[] => concepts.map((concept) => entryOf(concept, concepts));

function entryOf({ code, prefLabel, altLabels, nationalTerms, broader }: Concept, concepts: readonly Concept[]): ConceptEntry {
  const others = conceptLanguages.flatMap((language) => altLabels[language].map((label) => ({ language, label, country: null })));
  const national = nationalTerms.map(({ country, term }) => ({ language: languageOf(country), label: term, country }));
  return canonical({
    code,
    status: 'current',
    replacedBy: null,
    prefLabel: { ...prefLabel },
    altLabels: [...others, ...national],
    hiddenLabels: [],
    definitions: {},
    scopeNotes: {},
    broader: broader ? [broader] : [],
    related: relatedTo(code, concepts),
    mappings: mappingsOf(code),
    reference: rowsAbout(code),
  });
}

/** A country's own terms are in the portal language its people meet first; Suriname's are Dutch. */
const languageOf = (country: string): ConceptLanguage =>
  country === 'sr' ? 'nl' : (countries.find(({ code }) => code === country)?.language ?? 'es');

/** Being related goes both ways, whichever of the two says it; not beside being wider. */
const relatedTo = (code: string, concepts: readonly Concept[]): string[] => [
  ...new Set([
    ...(concepts.find((concept) => concept.code === code)?.related ?? []),
    ...concepts.filter(({ related }) => related.includes(code)).map((concept) => concept.code),
  ]),
];
