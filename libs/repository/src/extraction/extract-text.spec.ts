import { Readable } from 'node:stream';
import * as word from 'docx';
import PDFDocument from 'pdfkit';
import PowerPoint from 'pptxgenjs';
import writeExcelFile from 'write-excel-file/node';
import { extractText, inspectFile } from './extract-text.js';
import type { FileFormat } from './file-formats.js';
import { zip } from './testing/zip.js';

const spanish =
  'El clúster vitivinícola articula a productores, universidades y al gobierno regional para mejorar la competitividad de la cadena de valor en el territorio, con metodologías probadas por otros países de la región.';
const extract = (content: Buffer | string, format: FileFormat) => extractText(Readable.from([Buffer.from(content as string)]), format);
const inspect = (content: Buffer | string, format: FileFormat) => inspectFile(Readable.from([Buffer.from(content as string)]), format);

function pdf(write: (document: PDFKit.PDFDocument) => void, options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  const document = new PDFDocument(options);
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<Buffer>((resolve) => document.on('end', () => resolve(Buffer.concat(chunks))));
  write(document);
  document.end();
  return done;
}

async function presentation(): Promise<Buffer> {
  const slides = new (PowerPoint as unknown as new () => PowerPoint.default)();
  const first = slides.addSlide();
  first.addText('Arranjos produtivos locais', { x: 1, y: 1 });
  first.addNotes('Dizer quem participou');
  slides.addSlide().addText('Governança', { x: 1, y: 1 });
  return (await slides.write({ outputType: 'nodebuffer' })) as Buffer;
}

function document(): Promise<Buffer> {
  const cell = (text: string) => new word.TableCell({ children: [new word.Paragraph(text)] });
  return word.Packer.toBuffer(
    new word.Document({
      footnotes: { 1: { children: [new word.Paragraph('Véase el anexo.')] } },
      sections: [
        {
          children: [
            new word.Paragraph({ children: [new word.TextRun(spanish), new word.FootnoteReferenceRun(1)] }),
            new word.Table({ rows: [new word.TableRow({ children: [cell('Etapa'), cell('Plazo')] })] }),
          ],
        },
      ],
    }),
  );
}

const openDocument = (content: string, rest: { name: string; content: string }[] = []) =>
  zip([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' },
    { name: 'content.xml', content: `<office:document-content xmlns:office="o" xmlns:text="t"><office:body>${content}</office:body></office:document-content>` },
    ...rest,
  ]);

describe('reading the text of a file', () => {
  it('reads a PDF page by page, joins divided words and knows the language', async () => {
    const file = await pdf((page) => {
      page.text(spanish.replace('metodologías', 'metodo-\nlogías'));
      page.addPage().text('Segunda página: la ñ de año.');
    });
    expect(await inspect(file, 'pdf')).toBeUndefined();
    const result = await extract(file, 'pdf');
    expect(result).toMatchObject({ ok: true, pages: 2, language: 'es', truncated: false });
    expect((result as { text: string }).text.replaceAll('\n', ' ')).toBe(`${spanish}  Segunda página: la ñ de año.`);
  });

  it('reads a PDF that only restricts copying', async () => {
    const file = await pdf((page) => page.text(spanish), { ownerPassword: 'owner', permissions: { copying: false } });
    expect(await extract(file, 'pdf')).toMatchObject({ ok: true, language: 'es' });
  });

  it('says of a PDF without words that it is empty', async () => {
    const scan = await pdf((page) => page.rect(10, 10, 100, 100).fill('#333'));
    expect(await inspect(scan, 'pdf')).toBeUndefined();
    expect(await extract(scan, 'pdf')).toEqual({ ok: false, fault: 'empty' });
  });

  it('reads a Word document with its tables and notes', async () => {
    const result = await extract(await document(), 'docx');
    expect(result).toMatchObject({ ok: true, language: 'es', text: `${spanish}\nEtapa\nPlazo\n\nVéase el anexo.` });
  });

  it('reads slides in their order, then the speaker\'s notes', async () => {
    expect(await extract(await presentation(), 'pptx')).toEqual({
      ok: true,
      pages: 2,
      text: 'Arranjos produtivos locais\nGovernança\nDizer quem participou',
      truncated: false,
    });
  });

  it('reads the words of a workbook, not its numbers and formulas', async () => {
    const workbook = await writeExcelFile([
      [{ value: 'País' }, { value: 'Año' }],
      [{ value: 'Brasil' }, { value: 2014, type: Number }],
      [{ value: 'SUM(B2:B2)', type: 'Formula' }, { value: 'Perú & Bolívia' }],
    ]).toBuffer();
    expect(await extract(workbook, 'xlsx')).toEqual({ ok: true, pages: 1, text: 'País\nAño\nBrasil\nPerú & Bolívia', truncated: false });
  });

  it('reads an OpenDocument text without what was deleted from it', async () => {
    const file = openDocument(
      '<text:tracked-changes><text:p>antes</text:p></text:tracked-changes><text:h>Título</text:h><text:p>Una<text:s/>línea<text:line-break/>y otra</text:p>',
    );
    expect(await extract(file, 'odt')).toEqual({ ok: true, text: 'Título\nUna línea\ny otra', truncated: false });
  });

  it('reads a web page as a visitor sees it, in the encoding it declares', async () => {
    const page = `<!DOCTYPE html><html><head><meta charset="iso-8859-1"><title>Políticas</title><style>p{}</style></head>
      <body><script>alert('no')</script><h1>Articulación   productiva</h1><p>Primera <b>idea</b>.</p><p>Ñandú</p></body>`;
    expect(await extract(Buffer.from(page, 'latin1'), 'html')).toEqual({
      ok: true,
      text: 'Políticas\n\nArticulación productiva\n\nPrimera idea.\n\nÑandú',
      truncated: false,
    });
  });

  it.each([
    ['commas', 'país,nota\nChile,"vino, fruta"\n'],
    ['semicolons', 'país;nota\nChile;"vino, fruta"\n'],
    ['tabs', 'país\tnota\nChile\t"vino, fruta"\n'],
  ])('reads a table divided by %s', async (_, table) => {
    expect(await extract(table, 'csv')).toEqual({ ok: true, text: 'país nota\nChile vino, fruta', truncated: false });
  });

  it('reads Markdown without its marks', async () => {
    const file = '# Guía\n\n* un **punto** con [enlace](https://example.org/a_b) y `código`\n\n---\n> cita de snake_case';
    expect(await extract(file, 'md')).toEqual({
      ok: true,
      text: 'Guía\n\nun punto con enlace y código\n\ncita de snake_case',
      truncated: false,
    });
  });

  it.each([
    ['UTF-8', Buffer.from('año “dos” €')],
    ['UTF-8 with a mark', Buffer.from('\ufeffaño “dos” €')],
    ['UTF-16, little end first', Buffer.from('\ufeffaño “dos” €', 'utf16le')],
    ['UTF-16, big end first', Buffer.from('\ufeffaño “dos” €', 'utf16le').swap16()],
    ['Windows-1252', Buffer.from([0x61, 0xf1, 0x6f, 0x20, 0x93, 0x64, 0x6f, 0x73, 0x94, 0x20, 0x80])],
  ])('recognises %s', async (_, bytes) => {
    expect(await extract(bytes, 'txt')).toEqual({ ok: true, text: 'año “dos” €', truncated: false });
  });

  it.each([
    ['pt', 'A política de arranjos produtivos locais foi criada para que as empresas de uma mesma região não trabalhem sozinhas, mas com as universidades e com o governo.'],
    ['fr', 'La politique des grappes a été conçue pour que les entreprises d’une même région ne travaillent pas seules mais avec les universités et avec le gouvernement.'],
    ['en', 'The policy of clusters was made so that the firms of a region do not work alone but with the universities and with the government of the country.'],
  ])('recognises %s', async (language, text) => {
    expect(await extract(text, 'txt')).toMatchObject({ language });
  });

  it('keeps two million characters of an endless text and says so', async () => {
    const result = await extract('palabra '.repeat(400_000), 'txt');
    expect(result).toMatchObject({ ok: true, truncated: true });
    expect((result as { text: string }).text.length).toBe(1_999_999);
  });

  it('leaves nothing in the text that a database refuses', async () => {
    const file = openDocument('<text:p>a\u00adb\u200bc e\u0301</text:p>');
    expect(await extract(file, 'odt')).toMatchObject({ text: 'abc é' });
  });
});
