import { type FileFormat, mediaTypes } from './file-format.js';
import type { Writer } from './document.js';
import { documents } from './documents.js';
import { writeDocx } from './formats/docx.js';
import { writeHtml } from './formats/html.js';
import { writeOdt } from './formats/odt.js';
import { writePdf } from './formats/pdf.js';
import { writeCsv, writeMarkdown, writePlainText } from './formats/plain.js';
import { writePptx } from './formats/pptx.js';
import { writeXlsx } from './formats/xlsx.js';

const writers: Readonly<Record<FileFormat, Writer>> = {
  pdf: writePdf,
  docx: writeDocx,
  xlsx: writeXlsx,
  pptx: writePptx,
  odt: writeOdt,
  html: writeHtml,
  csv: writeCsv,
  txt: writePlainText,
  md: writeMarkdown,
};

/** A file ready to be deposited with its work. */
export interface GeneratedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** Codes of the works that carry a file. */
export const worksWithFiles: readonly string[] = documents.map(({ work }) => work);

/** Writes the file of a work, in the format it was meant for. */
export async function generateFile(workCode: string): Promise<GeneratedFile> {
  const document = documents.find(({ work }) => work === workCode);
  if (!document) throw new Error(`The work ${workCode} carries no file.`);
  const { name, format } = document;
  return { name: `${name}.${format}`, mediaType: mediaTypes[format], bytes: await writers[format](document) };
}
