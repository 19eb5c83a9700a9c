import type { ResourceView } from '../../../api/views.js';

/** The ways in which a resource can be cited. */
export type CitationStyle = 'text' | 'bibtex' | 'ris';

const bibtexTypes: Partial<Record<NonNullable<ResourceView['type']>, string>> = { dataset: 'misc', tool: 'misc' };
const risTypes: Partial<Record<NonNullable<ResourceView['type']>, string>> = { dataset: 'DATA', tool: 'COMP' };

/** The address under which a resource stays, whatever the language. */
export const permanentAddress = (id: string): string => `${window.location.origin}/resources/${id}`;

/** Writes a citation of a resource, in the language of the work. */
export function cite(resource: ResourceView, style: CitationStyle): string {
  const title = resource.titles[resource.language] ?? Object.values(resource.titles).find(Boolean) ?? '';
  const authors = resource.authors.map(({ name }) => name);
  const year = resource.year === null ? '' : String(resource.year);
  const address = permanentAddress(resource.id);
  if (style === 'bibtex') {
    const rows = [
      ['author', authors.join(' and ')], ['title', title], ['year', year], ['institution', resource.institution ?? ''],
      ['number', resource.documentNumber ?? ''], ['url', address],
    ].filter(([, value]) => value);
    const body = rows.map(([name, value]) => `  ${name} = {${value?.replace(/[{}\\]/g, '')}}`).join(',\n');
    return `@${bibtexTypes[resource.type ?? 'study'] ?? 'techreport'}{minga-${resource.id.slice(0, 8)},\n${body}\n}`;
  }
  if (style === 'ris') {
    return [
      `TY  - ${risTypes[resource.type ?? 'study'] ?? 'RPRT'}`, ...authors.map((author) => `AU  - ${author}`), `TI  - ${title}`,
      year && `PY  - ${year}`, resource.institution && `PB  - ${resource.institution}`, resource.documentNumber && `M1  - ${resource.documentNumber}`,
      `LA  - ${resource.language}`, `UR  - ${address}`, 'ER  - ',
    ].filter(Boolean).join('\n');
  }
  const credited = authors.length ? authors.join('; ') : (resource.institution ?? '');
  const publisher = authors.length && resource.institution ? `${resource.institution}.` : '';
  return [credited && `${credited}${year ? '' : '.'}`, year && `(${year}).`, `${title}.`, resource.documentNumber && `${resource.documentNumber}.`, publisher, address]
    .filter(Boolean).join(' ');
}
