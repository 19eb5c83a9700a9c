import type { Resource } from '../resources/resource.entity.js';
import { missingIn } from '../review/readiness.js';
import { type Finding, found } from './finding.js';

/** How long an abstract is that says what it must and is still read. */
const abstractWords = { least: 80, most: 250 } as const;

const wordsIn = (text: string | undefined): number => text?.trim().split(/\s+/).filter(Boolean).length ?? 0;

/** What is missing, and what would make the work easier to find and to judge. */
export function checkCompleteness(resource: Resource, files: number): Finding[] {
  const { language, abstracts, concepts, countries, year, links } = resource;
  const words = wordsIn(abstracts[language]);
  const abstract = `/abstracts/${language}`;
  return [
    ...missingIn(resource).map(({ pointer, code }) => found('missing', 'stop', pointer, { what: code.split('.').at(-1)! })),
    ...(words > 0 && words < abstractWords.least ? [found('abstract-short', 'hint', abstract, { words, least: abstractWords.least })] : []),
    ...(words > abstractWords.most ? [found('abstract-long', 'hint', abstract, { words, most: abstractWords.most })] : []),
    ...(concepts.length === 0 ? [found('no-concepts', 'look', '/concepts')] : []),
    ...(countries.length === 0 ? [found('no-countries', 'hint', '/countries')] : []),
    ...(year === null ? [found('no-year', 'hint', '/year')] : []),
    ...(files === 0 && links.length === 0 ? [found('nothing-inside', 'look', '/files')] : []),
  ];
}
