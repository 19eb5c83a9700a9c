import type { Citation, Name } from './citation.js';

const kinds: Record<string, string> = { dataset: 'DATA', tool: 'COMP' };

/** A record for reference managers: one tag a line, lines ended as the format asks. */
export function ris(citation: Citation): string {
  const { names, title, year, publisher, place, number, address, language, abstract, keywords } = citation;
  const lines: [string, string | number | null][] = [
    ['TY', kinds[citation.type ?? ''] ?? 'RPRT'], ...names.map((name): [string, string] => ['AU', said(name)]), ['TI', title], ['PY', year],
    ['PB', publisher], ['CY', place], ['SN', number], ['LA', language], ...keywords.map((keyword): [string, string] => ['KW', keyword]), ['AB', abstract], ['UR', address],
  ];
  const body = lines.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${String(value).replaceAll(/\s+/g, ' ')}\r\n`);
  return `${body.join('')}ER  - \r\n`;
}

const said = (name: Name): string => ('literal' in name ? name.literal : `${name.family}, ${name.given}`);
