import type { Citation, Name } from './citation.js';

const kinds: Record<string, string> = { dataset: 'misc', tool: 'misc', 'training-material': 'misc' };
const escapes: Record<string, string> = {
  '\\': '\\textbackslash{}', '{': '\\{', '}': '\\}', '#': '\\#', $: '\\$', '%': '\\%', '&': '\\&', _: '\\_', '^': '\\textasciicircum{}', '~': '\\textasciitilde{}',
};
const escape = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll(/[\\{}#$%&_^~]/g, (sign) => escapes[sign]!);

/** An entry for LaTeX. Titles keep their capitals; names that do not divide are kept together. */
export function bibtex(citation: Citation): string {
  const { names, title, year, publisher, place, number, address, language, abstract, keywords } = citation;
  const kind = kinds[citation.type ?? ''] ?? 'techreport';
  const fields: [string, string | null][] = [
    ['author', names.map(said).join(' and ')], ['title', `{${escape(title)}}`], ['year', year === null ? null : String(year)],
    [kind === 'misc' ? 'publisher' : 'institution', publisher && escape(publisher)], ['address', place && escape(place)], ['number', number && escape(number)],
    ['language', language], ['keywords', escape(keywords.join(', '))], ['abstract', escape(abstract)], ['url', address],
  ];
  const body = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}}`).join(',\n');
  return `@${kind}{${keyOf(citation)},\n${body}\n}\n`;
}

const said = (name: Name): string => ('literal' in name ? `{${escape(name.literal)}}` : `${escape(name.family)}, ${escape(name.given)}`);

/** Letters and figures alone: the first name, the year, the beginning of the id. */
function keyOf({ names, year, id }: Citation): string {
  const [first] = names;
  const family = first ? ('literal' in first ? first.literal : first.family) : 'minga';
  const letters = family.normalize('NFKD').replaceAll(/[^A-Za-z]/g, '').slice(0, 20).toLowerCase() || 'minga';
  return `${letters}${year ?? ''}-${id.slice(0, 8)}`;
}
