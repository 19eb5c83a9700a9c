import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { Section, Writer } from '../document.js';

const tableOf = (rows: readonly (readonly string[])[]) =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map((cells, index) => new TableRow({
      tableHeader: index === 0,
      children: cells.map((text) => new TableCell({ children: [new Paragraph({ children: [new TextRun({ text, bold: index === 0 })] })] })),
    })),
  });

const partsOf = ({ heading, paragraphs, rows }: Section) => [
  new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1 }),
  ...paragraphs.map((text) => new Paragraph({ text, spacing: { after: 160 } })),
  ...(rows ? [tableOf(rows)] : []),
];

/** A Word document with real headings and tables. */
export const writeDocx: Writer = ({ title, credit, sections }) =>
  Packer.toBuffer(new Document({
    title,
    sections: [{
      children: [
        new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
        ...sections.flatMap(partsOf),
        new Paragraph({ children: [new TextRun({ text: credit, italics: true })] }),
      ],
    }],
  }));
