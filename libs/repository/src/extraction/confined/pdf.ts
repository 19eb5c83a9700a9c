import { getDocumentProxy } from 'unpdf';
import { limits } from '../limits.js';
import type { Reader } from './reader.js';
import { Refusal } from './refusal.js';

const start = /^(?:\ufeff|\u00ef\u00bb\u00bf)?\s{0,16}%PDF-\d/;
const archiveEnd = Buffer.from('PK\x05\x06', 'latin1');

/** PDF documents. A document that only restricts printing or copying opens without a password and is read like any other. */
export const pdf: Reader = {
  async inspect(bytes) {
    if (!start.test(bytes.subarray(0, 40).toString('latin1'))) throw new Refusal('wrong-type');
    if (isArchiveToo(bytes)) throw new Refusal('hostile', 'A PDF and an archive in one');
    // Readers look for the end mark in the last kilobyte; without it the file was cut short.
    if (!bytes.subarray(-2048).includes('%%EOF')) throw new Refusal('damaged', 'No end mark');
  },
  async read(bytes, text) {
    const document = await open(bytes);
    if (document.numPages > limits.pages) throw new Refusal('bomb', `${document.numPages} pages`);
    text.pages = document.numPages;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const reader = page.streamTextContent().getReader() as ReadableStreamDefaultReader<TextContent>;
      for (let next = await reader.read(); !next.done; next = await reader.read()) {
        for (const item of next.value.items) text.add(`${item.str ?? ''}${item.hasEOL ? '\n' : ''}`);
      }
      text.add('\n\n');
      page.cleanup();
    }
  },
};

/** What pdf.js puts into the stream; marked-content items carry no text. */
interface TextContent {
  items: { str?: string; hasEOL?: boolean }[];
}

async function open(bytes: Buffer) {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { useSystemFonts: false, verbosity: 0 });
  } catch (error) {
    throw error instanceof Error && error.name === 'PasswordException' ? new Refusal('encrypted') : error;
  }
}

/** Whether a zip directory ends this file exactly: a file with two meanings is nobody's document. */
function isArchiveToo(bytes: Buffer): boolean {
  const tail = bytes.subarray(-65_557);
  const at = tail.lastIndexOf(archiveEnd);
  return at >= 0 && at + 22 <= tail.length && at + 22 + tail.readUInt16LE(at + 20) === tail.length;
}
