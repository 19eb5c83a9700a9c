/**
 * What a spreadsheet program might take for a formula or a command, with as many apostrophes before it as it came with: the
 * signs that begin one, their full-width twins, and the white space behind which some programs still find them.
 */
const dangerous = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

/** The text as a cell that no program will run: an apostrophe in front of whatever could be a formula. {@link unguarded} takes it back. */
export const guarded = (text: string): string => (dangerous.test(text) ? `'${text}` : text);

/** Takes back the one apostrophe that {@link guarded} put there; what anybody else typed stays. */
export const unguarded = (cell: string): string => (cell.startsWith("'") && dangerous.test(cell) ? cell.slice(1) : cell);
