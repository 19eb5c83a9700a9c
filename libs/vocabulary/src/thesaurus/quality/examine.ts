import { type ConceptLanguage, conceptLanguages } from '../../concepts/concept.js';
import { fold } from '../../concepts/fold.js';
import type { ConceptEntry } from '../concept-document.js';
import { leadsTo } from '../thesaurus-rules.js';
import { circlesIn, islandsIn } from './graph.js';

/** What can be wrong with a thesaurus that is sound, after qSKOS. */
export const qualityChecks = [
  'missing-label', 'ambiguous-label', 'label-conflict', 'orphan', 'circle', 'island', 'relation-clash', 'undocumented', 'deprecated-in-use',
] as const;
export type QualityCheck = (typeof qualityChecks)[number];

/** One thing to mend, and where. */
export interface Finding {
  check: QualityCheck;
  concepts: string[];
  language: ConceptLanguage | null;
  label: string | null;
}

const finding = (check: QualityCheck, concepts: string[], language: ConceptLanguage | null = null, label: string | null = null): Finding => ({ check, concepts, language, label });

/** Looks through a whole thesaurus. What is out of use is not asked to be good, only not to be in the way. */
export function examine(all: readonly ConceptEntry[]): Finding[] {
  const current = all.filter(({ status }) => status === 'current');
  const byCode = new Map(all.map((entry) => [entry.code, entry]));
  return [
    ...current.flatMap(({ code, prefLabel }) => conceptLanguages.filter((language) => !prefLabel[language]).map((language) => finding('missing-label', [code], language))),
    ...ambiguous(current),
    ...current.flatMap(conflicts),
    ...current.filter((entry) => isOrphan(entry, current)).map(({ code }) => finding('orphan', [code])),
    ...circlesIn(all).map((codes) => finding('circle', codes)),
    ...islandsIn(current).map((codes) => finding('island', codes)),
    ...clashes(current, byCode),
    ...current.filter(({ definitions, scopeNotes }) => !hasText(definitions) && !hasText(scopeNotes)).map(({ code }) => finding('undocumented', [code])),
    ...current.flatMap(({ code, broader, related }) =>
      [...broader, ...related].filter((other) => byCode.get(other)?.status === 'deprecated').map((other) => finding('deprecated-in-use', [code, other])),
    ),
  ];
}

const hasText = (texts: Partial<Record<string, string>>): boolean => Object.values(texts).some(Boolean);

const namesOf = ({ prefLabel, altLabels, hiddenLabels }: ConceptEntry, language: ConceptLanguage): string[] => [
  ...(prefLabel[language] ? [prefLabel[language]] : []),
  ...[...altLabels, ...hiddenLabels].filter((one) => one.language === language).map(({ label }) => label),
];

/** A name that several concepts share leads a search to all of them. Accents and case do not tell them apart. */
function ambiguous(entries: readonly ConceptEntry[]): Finding[] {
  return conceptLanguages.flatMap((language) => {
    const owners = new Map<string, { label: string; codes: Set<string> }>();
    for (const entry of entries) {
      for (const label of namesOf(entry, language)) {
        const owner = owners.get(fold(label)) ?? { label, codes: new Set<string>() };
        owners.set(fold(label), { ...owner, codes: owner.codes.add(entry.code) });
      }
    }
    return [...owners.values()].filter(({ codes }) => codes.size > 1).map(({ label, codes }) => finding('ambiguous-label', [...codes], language, label));
  });
}

/** The preferred name again among the others, in other letters only. */
const conflicts = ({ code, prefLabel, altLabels, hiddenLabels }: ConceptEntry): Finding[] =>
  [...altLabels, ...hiddenLabels]
    .filter(({ language, label }) => prefLabel[language]?.toLowerCase() === label.toLowerCase())
    .map(({ language, label }) => finding('label-conflict', [code], language, label));

const isOrphan = ({ code, broader, related }: ConceptEntry, entries: readonly ConceptEntry[]): boolean =>
  broader.length + related.length === 0 && !entries.some((other) => other.broader.includes(code) || other.related.includes(code));

/** Related is for concepts that stand beside each other, not above (SKOS S27). */
const clashes = (entries: readonly ConceptEntry[], byCode: ReadonlyMap<string, ConceptEntry>): Finding[] =>
  entries.flatMap(({ code, related }) =>
    related.filter((other) => byCode.has(other) && leadsTo(code, other, byCode)).map((other) => finding('relation-clash', [code, other])),
  );
