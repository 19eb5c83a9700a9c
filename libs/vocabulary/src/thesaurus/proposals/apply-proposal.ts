import { canonical, type ConceptEntry } from '../concept-document.js';
import type { ProposedChange } from './proposal.schemas.js';

/** The concept as it would be with the change, or null when there is nothing (any more) to change. */
export function withChange(change: ProposedChange, concept: ConceptEntry | undefined): ConceptEntry | null {
  if (change.kind === 'concept') return concept ? null : canonical(newConcept(change));
  if (!concept || concept.status !== 'current') return null;
  const changed = canonical(changedConcept(change, concept));
  return JSON.stringify(changed) === JSON.stringify(canonical(concept)) ? null : changed;
}

const newConcept = ({ concept: code, labels, broader }: ProposedChange & { kind: 'concept' }): ConceptEntry => ({
  code, status: 'current', replacedBy: null, prefLabel: labels, altLabels: [], hiddenLabels: [], definitions: {}, scopeNotes: {},
  broader: broader ? [broader] : [], related: [], mappings: [], reference: [],
});

function changedConcept(change: Exclude<ProposedChange, { kind: 'concept' }>, concept: ConceptEntry): ConceptEntry {
  switch (change.kind) {
    case 'relation':
      return { ...concept, [change.relation]: [...concept[change.relation], change.other] };
    case 'definition':
      return { ...concept, definitions: { ...concept.definitions, [change.language]: change.text } };
    default:
      return named(change, concept);
  }
}

/** A new preferred name moves the former one to the others. */
function named({ language, label, as, country }: ProposedChange & { kind: 'term' }, concept: ConceptEntry): ConceptEntry {
  if (as === 'hidden') return { ...concept, hiddenLabels: [...concept.hiddenLabels, { language, label }] };
  if (as === 'alternative') {
    // A general name that turns out to be one country's own becomes that, and does not stand twice.
    const others = concept.altLabels.filter((one) => !(one.language === language && one.label === label && one.country === null));
    return { ...concept, altLabels: [...others, { language, label, country }] };
  }
  const former = concept.prefLabel[language];
  const others = concept.altLabels.filter((one) => !(one.language === language && one.label === label));
  return {
    ...concept,
    prefLabel: { ...concept.prefLabel, [language]: label },
    altLabels: former && former !== label ? [...others, { language, label: former, country: null }] : others,
  };
}
