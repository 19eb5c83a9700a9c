import { catalogue } from '../index.js';
import { documents } from './documents.js';
import { mediaTypes } from './file-format.js';
import { generateFile, worksWithFiles } from './generate-file.js';

const works = new Map(catalogue.map((work) => [work.code, work]));
const written = (bytes: Buffer) => bytes.toString('utf8').replaceAll('&quot;', '"');

describe('the files of the demonstration', () => {
  it('are at least twelve, in every format, each for another work of the catalogue', () => {
    expect(worksWithFiles.length).toBeGreaterThanOrEqual(12);
    expect(new Set(worksWithFiles).size).toBe(worksWithFiles.length);
    expect(worksWithFiles.filter((code) => !works.has(code))).toEqual([]);
    expect(new Set(documents.map(({ format }) => format))).toEqual(new Set(Object.keys(mediaTypes)));
    expect(new Set(documents.map(({ language }) => language))).toEqual(new Set(['es', 'pt', 'en', 'fr']));
  });

  it('are not made for a work without one', async () => {
    await expect(generateFile('casen')).rejects.toThrow('casen');
  });
});

describe.each(documents.map((document) => [document.work, document] as const))('the file of %s', (code, document) => {
  it('comes under its name and type and is more than a shell', async () => {
    const file = await generateFile(code);
    expect(file.name).toMatch(/^[a-z0-9-]+\.[a-z]+$/);
    expect(file.mediaType).toBe(mediaTypes[document.format]);
    expect(file.bytes.length).toBeGreaterThan(300);
    expect(new Set(documents.map(({ name }) => name)).size).toBe(documents.length);
  });

  it('says who wrote it and from what', () => {
    expect(document.credit.length).toBeGreaterThan(40);
    expect(document.sections.length).toBeGreaterThan(0);
  });
});

describe.each(documents.filter(({ format }) => ['html', 'csv', 'txt', 'md', 'odt'].includes(format)).map((document) => [document.work, document] as const))(
  'the text of %s',
  (code, { format, sections }) => {
    it('holds every sentence and every cell, accents and all', async () => {
      const text = written((await generateFile(code)).bytes);
      const expected = sections.flatMap(({ paragraphs, rows = [] }) => [...(format === 'csv' ? [] : paragraphs), ...rows.flat()]);
      expect(expected.filter((sentence) => !text.includes(sentence))).toEqual([]);
    });
  },
);
