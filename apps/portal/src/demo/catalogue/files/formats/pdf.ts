import PDFDocument from 'pdfkit';
import type { Writer } from '../document.js';

const margin = 64;

/** A PDF of A4 pages in the standard fonts, which cover Spanish, Portuguese, French and English. */
export const writePdf: Writer = ({ title, credit, language, sections }) => {
  const pdf = new PDFDocument({ size: 'A4', margin, lang: language, info: { Title: title } });
  const chunks: Buffer[] = [];
  const done = new Promise<Buffer>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
  pdf.font('Helvetica-Bold').fontSize(20).text(title);
  for (const { heading, paragraphs, rows = [] } of sections) {
    pdf.moveDown().font('Helvetica-Bold').fontSize(14).text(heading);
    pdf.font('Helvetica').fontSize(11);
    for (const paragraph of paragraphs) pdf.moveDown(0.5).text(paragraph, { lineGap: 3 });
    for (const row of rows) pdf.moveDown(0.3).text(row.join(' · '), { indent: 12 });
  }
  pdf.moveDown(2).font('Helvetica-Oblique').fontSize(9).text(credit);
  pdf.end();
  return done;
};
