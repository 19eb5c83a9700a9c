import PDFDocument from 'pdfkit';

/** A methodology as it lies on somebody's desk: what its form will say, and what only its pages say. */
export const methodology = {
  title: 'Guía para articular un clúster vitivinícola',
  abstract:
    'Reúne en seis pasos a productores, universidades y gobierno alrededor de un plan común. Sirvió en el valle de Curicó entre 2019 y 2023 y pide un gestor de dedicación completa.',
  author: 'Rojas, Ana',
  year: '2023',
  pages: [
    'Primer paso. Se levanta el mapa de los actores: quién produce, quién compra, quién enseña y quién regula. Nadie queda fuera por pequeño.',
    'Segundo paso. La mesa de trabajo elige un gestor y le fija un plazo. El gestor no pertenece a ninguna de las empresas.',
    'Anexo. El laboratorio de suelos se comparte entre catorce viñas, y su costo se reparte según las hectáreas que cada una riega.',
  ],
  /** Asks for what only the annex says, in the words of somebody who has not read it. */
  question: {
    es: '¿Cómo se reparte el costo de un laboratorio de suelos compartido?',
    pt: 'Como dividir o custo de um laboratório de solos compartilhado entre as vinhas?',
  },
} as const;

/** The methodology as a PDF, one page for each step. */
export async function asPdf(): Promise<Buffer> {
  const document = new PDFDocument({ size: 'A4', info: { Title: methodology.title, Author: methodology.author } });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const written = new Promise((done) => document.on('end', done));
  document.fontSize(18).text(methodology.title).moveDown().fontSize(12);
  for (const [index, page] of methodology.pages.entries()) {
    if (index > 0) document.addPage();
    document.text(page);
  }
  document.end();
  await written;
  return Buffer.concat(chunks);
}
