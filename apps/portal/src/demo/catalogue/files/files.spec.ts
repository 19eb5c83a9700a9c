import mammoth from 'mammoth';
import readExcelFile from 'read-excel-file/node';
import { extractText, getDocumentProxy } from 'unpdf';
import { catalogue } from '../index.js';
import { documents } from './documents.js';
import { type FileFormat, mediaTypes } from './file-format.js';
import { generateFile, worksWithFiles } from './index.js';

const works = new Map(catalogue.map((work) => [work.code, work]));
const asWritten = async (bytes: Buffer) => bytes.toString('utf8').replaceAll('&quot;', '"');

/** How the words of a file are read back, by what did not write them. A presentation only has to be an archive. */
const readers: Readonly<Record<Exclude<FileFormat, 'pptx'>, (bytes: Buffer) => Promise<string>>> = {
  pdf: async (bytes) => (await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })).text,
  docx: async (buffer) => (await mammoth.extractRawText({ buffer })).value,
  xlsx: async (bytes) => (await readExcelFile(bytes)).flatMap(({ data }) => data.flat()).join('\n'),
  odt: asWritten,
  html: asWritten,
  csv: asWritten,
  txt: asWritten,
  md: asWritten,
};
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('the files of the demonstration', () => {
  it('are at least twelve, in every format, each for another work of the catalogue', () => {
    expect(worksWithFiles.length).toBeGreaterThanOrEqual(12);
    expect(new Set(worksWithFiles).size).toBe(worksWithFiles.length);
    expect(new Set(documents.map(({ name }) => name)).size).toBe(documents.length);
    expect(worksWithFiles.filter((code) => !works.has(code))).toEqual([]);
    expect(new Set(documents.map(({ format }) => format))).toEqual(new Set(Object.keys(mediaTypes)));
    expect(new Set(documents.map(({ language }) => language))).toEqual(new Set(['es', 'pt', 'en', 'fr']));
  });

  it('are not made for a work without one', async () => {
    await expect(generateFile('casen')).rejects.toThrow('casen');
  });
});

describe.each(documents.map((document) => [document.work, document] as const))('the file of %s', (code, { format, credit, sections }) => {
  it('comes under its name and type, and says who wrote it and from what', async () => {
    const file = await generateFile(code);
    expect(file.name).toMatch(/^[a-z0-9-]+\.[a-z]+$/);
    expect(file.mediaType).toBe(mediaTypes[format]);
    expect(file.bytes.length).toBeGreaterThan(300);
    expect(credit.length).toBeGreaterThan(40);
  });

  it('holds every sentence and every cell, accents and all', async () => {
    const { bytes } = await generateFile(code);
    const expected = sections.flatMap(({ paragraphs, rows = [] }) => [...(format === 'csv' ? [] : paragraphs), ...rows.flat()]);
    expect(expected.length).toBeGreaterThan(3);
    if (format === 'pptx') return expect(bytes.subarray(0, 2).toString()).toBe('PK');
    const text = oneLine(await readers[format](bytes));
    expect(expected.filter((sentence) => !text.includes(oneLine(sentence)))).toEqual([]);
  });
});
