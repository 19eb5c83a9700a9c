import type { InvalidField } from '#platform';
import type { ConceptEntry } from './concept-document.js';

/** What a concept is checked against: the scheme as it will be, and the rows there are. */
export interface Scheme {
  readonly concepts: ReadonlyMap<string, Pick<ConceptEntry, 'broader' | 'status'>>;
  readonly rows: ReadonlySet<string>;
}

const fault = (pointer: string, code: string, params: Record<string, unknown> = {}): InvalidField => ({ pointer, code: `vocabulary:fields.${code}`, params });

/** What would make the thesaurus unsound; what merely makes it worse is for the quality report. */
export function faultsOf(entry: ConceptEntry, scheme: Scheme): InvalidField[] {
  return [...nameFaults(entry), ...relationFaults(entry, scheme), ...referenceFaults(entry, scheme)];
}

/** Preferred, other and hidden names of a language are three different sets (SKOS S13). */
function nameFaults({ prefLabel, altLabels, hiddenLabels }: ConceptEntry): InvalidField[] {
  const missing = Object.keys(prefLabel).length === 0 ? [fault('/prefLabel', 'name_needed')] : [];
  const taken = new Set(Object.entries(prefLabel).map(([language, label]) => `${language}/${label}`));
  const others = altLabels.flatMap(({ language, label }, index) => (taken.has(`${language}/${label}`) ? [fault(`/altLabels/${index}/label`, 'label_twice', { label })] : []));
  for (const { language, label } of altLabels) taken.add(`${language}/${label}`);
  const hidden = hiddenLabels.flatMap(({ language, label }, index) => (taken.has(`${language}/${label}`) ? [fault(`/hiddenLabels/${index}/label`, 'label_twice', { label })] : []));
  return [...missing, ...others, ...hidden];
}

function relationFaults({ code, broader, related, replacedBy }: ConceptEntry, { concepts }: Scheme): InvalidField[] {
  const ends = [
    ...broader.map((other, index) => ({ other, pointer: `/broader/${index}` })),
    ...related.map((other, index) => ({ other, pointer: `/related/${index}` })),
    ...(replacedBy ? [{ other: replacedBy, pointer: '/replacedBy' }] : []),
  ];
  const wrong = ends.flatMap(({ other, pointer }) => {
    if (other === code) return [fault(pointer, 'itself')];
    return concepts.has(other) ? [] : [fault(pointer, 'unknown_concept', { code: other })];
  });
  const circles = broader.flatMap((other, index) => (other !== code && leadsTo(other, code, concepts) ? [fault(`/broader/${index}`, 'circle', { code: other })] : []));
  const replaced = replacedBy && concepts.get(replacedBy)?.status === 'deprecated' ? [fault('/replacedBy', 'replaced_by_deprecated', { code: replacedBy })] : [];
  return [...wrong, ...circles, ...replaced];
}

const referenceFaults = ({ reference }: ConceptEntry, { rows }: Scheme): InvalidField[] =>
  reference.flatMap((row, index) => (rows.has(row) ? [] : [fault(`/reference/${index}`, 'unknown_row', { code: row })]));

/** Whether going up from a concept one comes to another. */
export function leadsTo(from: string, to: string, concepts: Scheme['concepts']): boolean {
  const seen = new Set([from]);
  for (const each of seen) for (const wider of concepts.get(each)?.broader ?? []) seen.add(wider);
  return seen.has(to);
}
