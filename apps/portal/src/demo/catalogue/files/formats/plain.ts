import type { DocumentText, Writer } from '../document.js';

const cells = (row: readonly string[]) => row.join(' · ');

/** Plain text, a blank line between paragraphs. */
export const writePlainText: Writer = async ({ title, credit, sections }) => {
  const body = sections.flatMap(({ heading, paragraphs, rows = [] }) => [heading.toUpperCase(), ...paragraphs, ...rows.map(cells)]);
  return Buffer.from(`${[title, ...body, credit].join('\n\n')}\n`);
};

/** Markdown with headings and pipe tables. */
export const writeMarkdown: Writer = async ({ title, credit, sections }) => {
  const table = ([head = [], ...rows]: readonly (readonly string[])[]) =>
    [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
  const body = sections.flatMap(({ heading, paragraphs, rows }) => [`## ${heading}`, ...paragraphs, ...(rows ? [table(rows)] : [])]);
  return Buffer.from(`${[`# ${title}`, ...body, `*${credit}*`].join('\n\n')}\n`);
};

/** The tables of a document as comma-separated values; the mark at the start tells spreadsheets that it is UTF-8. */
export const writeCsv: Writer = async (document) => {
  const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return Buffer.from(`\uFEFF${tableOf(document).map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`);
};

/** All rows of the tables of a document. */
export const tableOf = ({ sections }: DocumentText) => sections.flatMap(({ rows = [] }) => rows);
