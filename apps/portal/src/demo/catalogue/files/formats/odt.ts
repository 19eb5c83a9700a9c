import { mediaTypes } from '../file-format.js';
import type { Section, Writer } from '../document.js';
import { escaped } from './markup.js';
import { packed } from './zip.js';

const namespace = (name: string) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`;
const declaration = '<?xml version="1.0" encoding="UTF-8"?>';
const paragraph = (text: string) => `<text:p>${escaped(text)}</text:p>`;
const heading = (text: string, level: number) => `<text:h text:outline-level="${level}">${escaped(text)}</text:h>`;

const table = (rows: readonly (readonly string[])[], name: string) => {
  const cell = (text: string) => `<table:table-cell office:value-type="string">${paragraph(text)}</table:table-cell>`;
  const body = rows.map((cells) => `<table:table-row>${cells.map(cell).join('')}</table:table-row>`).join('');
  const width = rows[0]?.length ?? 1;
  return `<table:table table:name="${escaped(name)}"><table:table-column table:number-columns-repeated="${width}"/>${body}</table:table>`;
};

const partsOf = ({ heading: name, paragraphs, rows }: Section) =>
  [heading(name, 2), ...paragraphs.map(paragraph), ...(rows ? [table(rows, name)] : [])].join('');

/** An OpenDocument text, written by hand: the format asks for three small files and no library. */
export const writeOdt: Writer = async ({ title, credit, sections }) => {
  const manifest = `${declaration}<manifest:manifest ${namespace('manifest')} manifest:version="1.3">
<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${mediaTypes.odt}"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
</manifest:manifest>`;
  const content = `${declaration}<office:document-content ${['office', 'text', 'table'].map(namespace).join(' ')} office:version="1.3"><office:body><office:text>${heading(title, 1)}${sections.map(partsOf).join('')}${paragraph(credit)}</office:text></office:body></office:document-content>`;
  return packed([
    { name: 'mimetype', content: mediaTypes.odt },
    { name: 'META-INF/manifest.xml', content: manifest },
    { name: 'content.xml', content },
  ]);
};
