import type { InvalidField } from '#platform';
import type { Resource } from '../resources/resource.entity.js';

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
  return checks.flatMap(([there, pointer, code]) => (there ? [] : { pointer, code: `repository:fields.${code}` }));
}
