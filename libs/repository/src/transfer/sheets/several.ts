/** Several values in one cell, with semicolons between them; a semicolon within a value is marked by a backslash. */
export const joined = (values: readonly string[]): string => values.map((value) => value.replace(/[\\;]/g, '\\$&')).join('; ');

/** The values that {@link joined} put together, or that somebody typed. */
export const separate = (cell: string): string[] =>
  [...cell.matchAll(/(?:\\[\\;]|[^;])+/g)].map(([value]) => value.replace(/\\([\\;])/g, '$1').trim()).filter(Boolean);

/** Cells are compared as people see them: what programs change on the way (line ends, white space at the edges) is no difference. */
export const seen = (cell: string): string =>
  // eslint-disable-next-line no-control-regex -- no file format carries these safely
  cell.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g, '').toWellFormed().normalize('NFC').trim();
