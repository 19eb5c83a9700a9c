import { Readable } from 'node:stream';
import { zipped } from '#platform';

/** A cell: words, or a number by which people sort. */
export type Value = string | number;

/** A sheet of a workbook, written while its rows come. */
export interface Sheet {
  name: string;
  rows: AsyncIterable<readonly Value[]> | Iterable<readonly Value[]>;
  /** How wide each column is shown, in characters. */
  widths: readonly number[];
  /** Lists to choose from, by the number of their column. */
  choices?: ReadonlyMap<number, readonly string[]>;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaging = 'http://schemas.openxmlformats.org/package/2006';
const vendor = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * A workbook whose every cell is words or a number: there is no way to write a formula with it. The first row of each sheet is
 * its heading and stays in view.
 */
export function xlsx(sheets: readonly Sheet[]): Readable {
  return zipped(parts(sheets));
}

function* parts(sheets: readonly Sheet[]) {
  const numbered = sheets.map((sheet, index) => ({ ...sheet, number: index + 1 }));
  yield {
    name: '[Content_Types].xml',
    content: `${head}<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${vendor}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${vendor}.styles+xml"/>` +
      `${numbered.map(({ number }) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${vendor}.worksheet+xml"/>`).join('')}</Types>`,
  };
  yield { name: '_rels/.rels', content: `${head}<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>` };
  yield {
    name: 'xl/workbook.xml',
    content: `${head}<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets>${numbered.map(({ name, number }) => `<sheet name="${escaped(name.slice(0, 31))}" sheetId="${number}" r:id="rId${number}"/>`).join('')}</sheets></workbook>`,
  };
  yield {
    name: 'xl/_rels/workbook.xml.rels',
    content: `${head}<Relationships xmlns="${packaging}/relationships">${numbered.map(({ number }) => `<Relationship Id="rId${number}" Type="${relationships}/worksheet" Target="worksheets/sheet${number}.xml"/>`).join('')}` +
      `<Relationship Id="rId${numbered.length + 1}" Type="${relationships}/styles" Target="styles.xml"/></Relationships>`,
  };
  yield { name: 'xl/styles.xml', content: styles };
  for (const sheet of numbered) yield { name: `xl/worksheets/sheet${sheet.number}.xml`, content: worksheet(sheet) };
}

/** Format 49 is text: what is typed into such a cell is never made into a date or a formula. */
const styles = `${head}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
  '<fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="49" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>';

async function* worksheet({ rows, widths, choices }: Sheet): AsyncGenerator<string> {
  const cols = widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" style="2" customWidth="1"/>`).join('');
  yield `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${cols}</cols><sheetData>`;
  let number = 0;
  let waiting = '';
  for await (const row of rows) {
    number += 1;
    waiting += `<row r="${number}">${row.map((value, index) => cell(value, `${letters(index)}${number}`, number === 1 ? 1 : 2)).join('')}</row>`;
    if (waiting.length < 65_536) continue;
    yield waiting;
    waiting = '';
  }
  yield `${waiting}</sheetData>${validations(choices)}</worksheet>`;
}

const cell = (value: Value, at: string, style: number): string => {
  if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`;
  return value === '' ? '' : `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(plainly(value))}</t></is></c>`;
};

/** A, B, … Z, AA */
export function letters(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : letters(Math.floor(index / 26) - 1) + letters(index % 26);
}

/** A list typed into the rule itself holds 255 characters; longer ones are left to the guidance. */
function validations(choices: Sheet['choices']): string {
  const rules = [...(choices ?? [])].filter(([, values]) => values.join(',').length <= 255);
  if (rules.length === 0) return '';
  const all = rules.map(([index, values]) => {
    const column = letters(index);
    return `<dataValidation type="list" allowBlank="1" errorStyle="warning" showErrorMessage="1" sqref="${column}2:${column}10001"><formula1>${escaped(`"${values.join(',')}"`)}</formula1></dataValidation>`;
  });
  return `<dataValidations count="${all.length}">${all.join('')}</dataValidations>`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign]!);

/** What XML cannot carry is written as the format has it, `_x0001_`; what only looks so is marked, and comes back as it was. */
const plainly = (text: string): string =>
  text
    .toWellFormed()
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    // eslint-disable-next-line no-control-regex -- looking for exactly these
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
