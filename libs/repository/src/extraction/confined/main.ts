/** The confined process: reads one file from standard input and prints what came of it. */
import { Console } from 'node:console';
import { fileTypeFromBuffer } from 'file-type';
import type { FileFormat } from '../file-formats.js';
import { limits } from '../limits.js';
import { faultOf, standardInput } from './input.js';
import { guessLanguage } from './language.js';
import type { Reader } from './reader.js';
import { Refusal } from './refusal.js';
import { Full, TextCollector } from './text-collector.js';

const readers: Record<FileFormat, () => Promise<Reader>> = {
  pdf: async () => (await import('./pdf.js')).pdf,
  docx: async () => (await import('./ooxml.js')).docx,
  xlsx: async () => (await import('./ooxml.js')).xlsx,
  pptx: async () => (await import('./ooxml.js')).pptx,
  odt: async () => (await import('./odt.js')).odt,
  html: async () => (await import('./html.js')).html,
  csv: async () => (await import('./csv.js')).csv,
  txt: async () => (await import('./plain-text.js')).plainText,
  md: async () => (await import('./plain-text.js')).markdown,
};

// Parsers that chatter do so on the error stream: the output is the answer.
globalThis.console = new Console(process.stderr);
const [task, format] = process.argv.slice(2);
const reader = await readers[format as FileFormat]();
process.stdout.write('ready\n');
const bytes = await standardInput();
const answer = await examine(reader, task === 'extract', bytes).catch((error: unknown) => refused(error, bytes));
process.stdout.write(JSON.stringify(answer), () => process.exit(0));

async function examine(reader: Reader, wantsText: boolean, bytes: Buffer): Promise<object> {
  if (bytes.length === 0) throw new Refusal('empty');
  if (bytes.length > limits.fileBytes) throw new Refusal('too-large');
  await reader.inspect(bytes);
  if (!wantsText) return { ok: true, text: '', truncated: false };
  const collector = new TextCollector(limits.textLength);
  let truncated = false;
  try {
    await reader.read(bytes, collector);
  } catch (error) {
    if (!(error instanceof Full)) throw error;
    truncated = true;
  }
  const text = collector.text();
  if (!text) throw new Refusal('empty');
  return { ok: true, text, pages: collector.pages, language: guessLanguage(text), truncated };
}

async function refused(error: unknown, bytes: Buffer): Promise<object> {
  const fault = faultOf(error);
  process.stderr.write(`${String(error)}\n`);
  const found = fault === 'wrong-type' ? await fileTypeFromBuffer(bytes).catch(() => undefined) : undefined;
  return { ok: false, fault, found: found?.mime };
}
