import { posix } from 'node:path';
import { limits } from '../limits.js';
import type { Archive } from './archive.js';
import { openOffice } from './ooxml.js';
import { Refusal } from './refusal.js';
import { readXml, type XmlListener } from './xml.js';

/**
 * Hands over the rows of a workbook's first sheet: what stands in the cells, as text. Of a formula that is its last result;
 * nothing is computed, nothing is fetched.
 */
export async function readWorkbook(bytes: Buffer, take: (row: string[], number: number) => void): Promise<void> {
  const { archive, parts, main } = await openOffice(bytes, 'spreadsheetml.sheet.main+xml');
  const strings: string[] = [];
  const [shared] = parts('spreadsheetml.sharedStrings+xml');
  if (shared) await readXml(archive.part(shared), sharedStrings(strings));
  const sheet = (await firstSheet(archive, main)) ?? parts('spreadsheetml.worksheet+xml')[0];
  if (!sheet || !archive.has(sheet)) throw new Refusal('damaged', 'No sheet');
  await readXml(archive.part(sheet), worksheet(strings, take));
}

/** The part that holds the sheet people see first, whatever its name in the archive. */
async function firstSheet(archive: Archive, main: string): Promise<string | undefined> {
  let id: string | undefined;
  await readXml(archive.part(main), {
    open(name, attributes) {
      if (name === 'sheet') id ??= Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
    },
  });
  const folder = posix.dirname(main);
  const relations = posix.join(folder, '_rels', `${posix.basename(main)}.rels`);
  if (id === undefined || !archive.has(relations)) return undefined;
  let target: string | undefined;
  await readXml(archive.part(relations), {
    open(name, { Id, Target }) {
      if (name === 'Relationship' && Id === id) target = Target;
    },
  });
  if (target === undefined) return undefined;
  return target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
}

/** Gathers the words of elements `t` inside one another element, without how ideograms sound. */
class Words {
  text = '';
  #within = 0;
  #skipping = 0;

  open(name: string): void {
    if (name === 't') this.#within += 1;
    if (name === 'rPh') this.#skipping += 1;
  }

  close(name: string): void {
    if (name === 't') this.#within -= 1;
    if (name === 'rPh') this.#skipping -= 1;
  }

  add(piece: string): void {
    if (this.#within > 0 && this.#skipping === 0) this.text += piece;
  }
}

function sharedStrings(strings: string[]): XmlListener {
  let words = new Words();
  return {
    open: (name) => (name === 'si' ? (words = new Words()) : words.open(name)),
    close(name) {
      if (name === 'si') strings.push(plain(words.text));
      else words.close(name);
    },
    text: (piece) => words.add(piece),
  };
}

function worksheet(strings: readonly string[], take: (row: string[], number: number) => void): XmlListener {
  let row: string[] = [];
  let number = 0;
  let column = -1;
  let type = 'n';
  let words = new Words();
  let value = '';
  let inValue = false;
  return {
    open(name, attributes) {
      if (name === 'row') {
        row = [];
        column = -1;
        number = Number(attributes['r'] ?? number + 1);
      } else if (name === 'c') {
        column = columnOf(attributes['r']) ?? column + 1;
        type = attributes['t'] ?? 'n';
        words = new Words();
        value = '';
      } else if (name === 'v') inValue = true;
      else words.open(name);
    },
    close(name) {
      if (name === 'row') take(Array.from(row, (cell) => cell ?? ''), number);
      else if (name === 'v') inValue = false;
      else if (name !== 'c') words.close(name);
      else if (column < limits.columns) row[column] = meant(type, value, words.text, strings);
    },
    text(piece) {
      if (inValue) value += piece;
      else words.add(piece);
    },
  };
}

function meant(type: string, value: string, words: string, strings: readonly string[]): string {
  switch (type) {
    case 's':
      return strings[Number(value)] ?? '';
    case 'inlineStr':
      return plain(words);
    case 'str':
      return plain(value);
    case 'b':
      return value === '1' ? 'true' : 'false';
    default:
      return value;
  }
}

/** 27 for `AB7`; nothing for a cell that does not say where it stands. */
function columnOf(reference: string | undefined): number | undefined {
  const name = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (!name) return undefined;
  return [...name].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Signs that XML cannot carry are written `_x000D_`; they come back as themselves. */
const plain = (text: string): string => text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
