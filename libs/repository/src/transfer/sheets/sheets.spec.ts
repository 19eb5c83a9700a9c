import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import readExcelFile from 'read-excel-file/node';
import writeExcelFile from 'write-excel-file/node';
import { zip } from '../../extraction/testing/zip.js';
import { parsedCsv } from '../testing/sheets.js';
import { csv } from './csv.js';
import { guarded, unguarded } from './formula-guard.js';
import { tableOf } from './headings.js';
import { mostRows, readSheet } from './read-sheet.js';
import { joined, seen, separate } from './several.js';
import { sheetOfWorks } from './sheet-of-works.js';
import { xlsx } from './xlsx.js';

const bytesOf = (sheet: Readable): Promise<Buffer> => buffer(sheet);
const read = (bytes: Buffer, format: 'xlsx' | 'csv') => readSheet(Readable.from([bytes]), format);
const nasty = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', "'=1", "''+x", '=HYPERLINK("https://evil.example";"x")', '=cmd|\' /C calc\'!A0', "it's", "'quoted'", 'plain', '5 - 3', ''];

describe('cells that could be formulas', () => {
  it.each(nasty)('%j leaves harmless and comes back as it was', (text) => {
    expect(guarded(text)).not.toMatch(/^\s*[=+\-@\t\r＝＋－＠]/);
    expect(unguarded(guarded(text))).toBe(text);
  });

  it('any text whatever comes back exactly', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('', "'", '=', '\t', ' +', "''-"), (text, start) => {
      expect(unguarded(guarded(start + text))).toBe(start + text);
      expect(/^[=+\-@\t\r]/.test(guarded(start + text))).toBe(false);
    }));
  });

  it('several values in one cell come apart as they were', () => {
    const value = fc.string({ unit: 'grapheme-ascii', minLength: 1 }).map((text) => text.trim()).filter(Boolean);
    fc.assert(fc.property(fc.array(value), (values) => expect(separate(joined(values))).toEqual(values)));
  });
});

describe('a workbook', () => {
  const rows = [['Título', 'Año'], ...nasty.map((text) => [guarded(text), 2014]), ['_x0041_ & <b> "c" \u0001', 1], ['año\nsegunda línea', 2]];
  const ours = () => bytesOf(xlsx([{ name: 'Recursos', rows, widths: [40, 10] }, { name: 'Otra', rows: [['x']], widths: [5] }]));

  it('says to another reader what it was told', async () => {
    const [first] = await readExcelFile(await ours());
    const theirs = (first as unknown as { data: (string | number | null)[][] }).data.map(([text, year]) => [text ?? '', year]);
    // That reader trims, and knows nothing of signs that XML cannot carry.
    expect(theirs.slice(0, nasty.length).map(([text]) => text)).toEqual(rows.slice(0, nasty.length).map(([text]) => String(text).trim()));
  });

  it('comes back exactly, by itself and through text', async () => {
    const back = await read(await ours(), 'xlsx');
    const texts = 'rows' in back ? back.rows.map(({ cells }) => cells[0]) : [];
    expect(texts).toEqual(rows.map(([text]) => text));
    const again = await read(await bytesOf(csv(rows)), 'csv');
    expect('rows' in again && again.rows.map(({ cells }) => cells[0])).toEqual(rows.map(([text]) => String(text).replace('\u0001', '')));
  });

  it('holds no formula, whatever it is told', async () => {
    const bytes = await bytesOf(sheetOfWorks(nasty.map((text) => ({ cells: { 'titles.es': text, institution: text } })), 'xlsx', 'es'));
    const back = await read(bytes, 'xlsx');
    const cells = 'rows' in back ? back.rows.slice(1).flatMap((row) => row.cells) : [];
    expect(cells.filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
    const text = parsedCsv(await bytesOf(sheetOfWorks(nasty.map((one) => ({ cells: { 'titles.es': one } })), 'csv', 'es')));
    expect(text.slice(1).flat().filter((cell) => /^\s*[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]);
  });

  it('of somebody else’s making is read: shared words, numbers, truths, gaps, the first sheet', async () => {
    const cell = (value: string | number | boolean) => ({ value, type: value.constructor as StringConstructor });
    const theirs = await writeExcelFile([[cell('Título (es)'), cell('Tipo'), cell('Año')], [cell('Guía'), null, cell(2014)], [cell('Otra'), cell('study'), cell(true)]] as never).toBuffer();
    const back = await read(theirs, 'xlsx');
    expect(back).toEqual({ rows: [{ number: 1, cells: ['Título (es)', 'Tipo', 'Año'] }, { number: 2, cells: ['Guía', '', '2014'] }, { number: 3, cells: ['Otra', 'study', 'true'] }] });
  });
});

describe('headings', () => {
  it('are known in every language, in any order, with or without accents', () => {
    const table = tableOf([{ number: 1, cells: ['ANO', 'Titre (fr)', 'titles.es', 'Nada de esto', 'Year'] }, { number: 2, cells: ['2014', 'Guide', "'=Guía", 'x', '1999'] }]);
    expect(table).toEqual({ rows: [{ number: 2, cells: { year: '2014', 'titles.fr': 'Guide', 'titles.es': '=Guía' } }], columns: ['year', 'titles.fr', 'titles.es'], unread: ['Nada de esto', 'Year'] });
  });
});

describe('a hostile or broken table', () => {
  const workbook = (sheet: string | Buffer, more: { name: string; content: string }[] = []) =>
    zip([
      { name: '[Content_Types].xml', content: '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>' },
      { name: 'xl/workbook.xml', content: '<workbook/>' }, { name: 'xl/worksheets/sheet1.xml', content: sheet }, ...more,
    ]);
  const row = '<row><c t="inlineStr"><is><t>x</t></is></c></row>';

  it.each<[string, () => Buffer, 'xlsx' | 'csv', string]>([
    ['a bomb', () => workbook(Buffer.alloc(40 * 1024 * 1024, ' ')), 'xlsx', 'bomb'],
    ['an outside entity', () => workbook('<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row><c t="inlineStr"><is><t>&e;</t></is></c></row></sheetData></worksheet>'), 'xlsx', 'hostile'],
    ['a path out of the archive', () => workbook('<worksheet/>', [{ name: '../../x', content: 'x' }]), 'xlsx', 'hostile'],
    ['macros', () => workbook('<worksheet/>', [{ name: 'xl/vbaProject.bin', content: 'x' }]), 'xlsx', 'macros'],
    ['more rows than are taken', () => workbook(`<worksheet><sheetData>${row.repeat(mostRows + 2)}</sheetData></worksheet>`), 'xlsx', 'too-many-rows'],
    ['more rows of text than are taken', () => Buffer.from('a\n'.repeat(mostRows + 2)), 'csv', 'too-many-rows'],
    ['a picture that says it is a table', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'xlsx', 'wrong-type'],
    ['nothing at all', () => Buffer.alloc(0), 'csv', 'empty'],
    ['XML cut short', () => workbook('<worksheet><sheetData><row>'), 'xlsx', 'damaged'],
  ])('%s is refused and harms nothing', async (_, make, format, fault) => {
    expect(await read(make(), format)).toEqual({ fault });
  });

  it('cells far out to the right and rows far below cost nothing', async () => {
    const back = await read(workbook('<worksheet><sheetData><row r="1048576"><c r="XFD1048576" t="n"><v>1</v></c><c r="A1048576" t="n"><v>7</v></c></row></sheetData></worksheet>'), 'xlsx');
    expect(back).toEqual({ rows: [{ number: 1_048_576, cells: ['7'] }] });
  });

  it('a formula tells its last result and is never computed', async () => {
    const back = await read(workbook('<worksheet><sheetData><row r="1"><c r="A1" t="str"><f>WEBSERVICE("https://evil.example")</f><v>visto</v></c></row></sheetData></worksheet>'), 'xlsx');
    expect(back).toEqual({ rows: [{ number: 1, cells: ['visto'] }] });
  });
});

it('what programs change on the way is no difference', () => {
  expect(seen(' a\r\nb\u0001 ')).toBe(seen('a\nb'));
});
