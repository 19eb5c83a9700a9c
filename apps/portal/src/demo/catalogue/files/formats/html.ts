import type { Writer } from '../document.js';
import { escaped } from './markup.js';

/** A web page without scripts or styles, as an office would save it. */
export const writeHtml: Writer = async ({ title, credit, language, sections }) => {
  const row = (cells: readonly string[], cell: 'th' | 'td') => `<tr>${cells.map((text) => `<${cell}>${escaped(text)}</${cell}>`).join('')}</tr>`;
  const table = (rows: readonly (readonly string[])[]) =>
    `<table>\n${rows.map((cells, index) => row(cells, index === 0 ? 'th' : 'td')).join('\n')}\n</table>`;
  const body = sections.flatMap(({ heading, paragraphs, rows }) => [
    `<h2>${escaped(heading)}</h2>`,
    ...paragraphs.map((text) => `<p>${escaped(text)}</p>`),
    ...(rows ? [table(rows)] : []),
  ]);
  return Buffer.from(`<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>${escaped(title)}</title></head>
<body>
<h1>${escaped(title)}</h1>
${body.join('\n')}
<footer><p>${escaped(credit)}</p></footer>
</body>
</html>
`);
};
