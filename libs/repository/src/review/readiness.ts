import type { InvalidField } from '#platform';
import { NotReady } from '../repository.problems.js';
import { unnamed } from '../methods/unnamed.js';
import { isOpenFor, type Resource } from '../resources/resource.entity.js';

/** What a curator could not judge without, and is still missing. */
export function missingIn(resource: Resource): InvalidField[] {
  const { type, language, titles, abstracts, authors, institution, licence, visibility, sharedTenants, sharedBlocs } = resource;
  const checks: [boolean, string, string][] = [
    [type !== null, '/type', 'type_needed'],
    [Boolean(titles[language]), `/titles/${language}`, 'title_needed'],
    [Boolean(abstracts[language]), `/abstracts/${language}`, 'abstract_needed'],
    [authors.length > 0 || Boolean(institution), '/authors', 'author_needed'],
    [licence !== null, '/licence', 'licence_needed'],
    [visibility !== 'shared' || sharedTenants.length + sharedBlocs.length > 0, '/sharedWith', 'sharing_needed'],
  ];
  return [...checks.flatMap(([there, pointer, code]) => (there ? [] : { pointer, code: `repository:fields.${code}` })), ...unnamed(resource)];
}

/** @throws NotReady with everything that is missing */
export function refuseUnready(resource: Resource): void {
  const missing = missingIn(resource);
  if (missing.length) throw new NotReady(missing);
}

/**
 * Refuses a change that takes away what was there already. Its author may empty a field on the way, but not the type of
 * what was once handed in; what was loaded without something need not gain it at the next correction.
 * @throws NotReady
 */
export function refuseLoss(before: Resource, after: Resource): void {
  if (after.state === 'draft') return;
  const lacked = new Set(missingIn(before).map(({ pointer }) => pointer));
  const binding = isOpenFor(after.state, 'write') ? ['/type'] : null;
  const lost = missingIn(after).filter(({ pointer }) => !lacked.has(pointer) && (binding?.includes(pointer) ?? true));
  if (lost.length) throw new NotReady(lost);
}
