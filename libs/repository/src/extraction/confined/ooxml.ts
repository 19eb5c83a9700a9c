import { Archive } from './archive.js';
import type { Reader } from './reader.js';
import { Refusal } from './refusal.js';
import { readXml, wordsOf, type Markup } from './xml.js';

const contentTypes = '[Content_Types].xml';
const vendor = 'application/vnd.openxmlformats-officedocument.';
const macroPart = /vbaproject\.bin$|\/macrosheets\/|\/vbadata\.xml$/i;

/** The parts of one kind that hold words, and how to find the words in them. */
interface Words {
  type: string;
  markup: Markup;
}

const after = { p: '\n', br: '\n', cr: '\n', tab: '\t', si: '\n', is: '\n' };
// A fallback repeats, for old programs, what the choice beside it says; rPh tells how an ideogram sounds; fld is a page number or a date.
const textRuns: Markup = { within: new Set(['t']), skip: new Set(['Fallback', 'rPh', 'fld']), after };
const diagram: Words = { type: 'drawingml.diagramData+xml', markup: textRuns };

/** Word documents: body, notes, and the words in diagrams. */
export const docx = office('wordprocessingml.document.main+xml', [
  { type: 'wordprocessingml.document.main+xml', markup: textRuns },
  { type: 'wordprocessingml.footnotes+xml', markup: textRuns },
  { type: 'wordprocessingml.endnotes+xml', markup: textRuns },
  diagram,
]);

/** Presentations: slides, speakers' notes and diagrams. */
export const pptx = office(
  'presentationml.presentation.main+xml',
  [{ type: 'presentationml.slide+xml', markup: textRuns }, { type: 'presentationml.notesSlide+xml', markup: textRuns }, diagram],
  'presentationml.slide+xml',
);

/** Workbooks: every text typed into a cell, once. Numbers, formulas and their results would only drown the words. */
export const xlsx = office(
  'spreadsheetml.sheet.main+xml',
  [{ type: 'spreadsheetml.sharedStrings+xml', markup: textRuns }, { type: 'spreadsheetml.worksheet+xml', markup: textRuns }],
  'spreadsheetml.worksheet+xml',
);

function office(mainType: string, words: Words[], pageType?: string): Reader {
  return {
    async inspect(bytes) {
      await openOffice(bytes, mainType);
    },
    async read(bytes, text) {
      const { archive, parts } = await openOffice(bytes, mainType);
      if (pageType) text.pages = parts(pageType).length;
      for (const { type, markup } of words) {
        for (const name of parts(type)) await readXml(archive.part(name), wordsOf(markup, (piece) => text.add(piece)));
      }
    },
  };
}

/** Opens a package and makes sure that it is of the kind it claims to be and carries no programs. */
export async function openOffice(bytes: Buffer, mainType: string) {
  const archive = await Archive.open(bytes);
  if (!archive.has(contentTypes)) throw new Refusal('wrong-type');
  const typed: { name: string; type: string }[] = [];
  let macros = archive.names().some((name) => macroPart.test(`/${name}`));
  await readXml(archive.part(contentTypes), {
    open(element, { PartName, ContentType = '' }) {
      macros ||= /macroenabled|vbaproject/i.test(ContentType);
      if (element === 'Override' && PartName) typed.push({ name: PartName.replace(/^\//, ''), type: ContentType });
    },
  });
  if (macros) throw new Refusal('macros');
  const inOrder = new Intl.Collator('en', { numeric: true }).compare;
  const parts = (type: string) =>
    typed.flatMap((part) => (part.type === vendor + type ? part.name : [])).sort(inOrder);
  const [main] = parts(mainType);
  if (!main) throw new Refusal('wrong-type');
  if (!archive.has(main)) throw new Refusal('damaged');
  return { archive, parts, main };
}
