import type { Mark } from './marks.js';

/** A stretch of text with the ranges in it that answer the query. */
export interface Snippet {
  text: string;
  marks: [start: number, end: number][];
}

const length = 280;
/** How much text stands before the first mark. */
const lead = 60;

/** The stretch of a text that answers most of the query, cut between words. `worth` tells what each group of the plan weighs. */
export function snippetOf(text: string, marks: readonly Mark[], worth: (group: number) => number): Snippet {
  if (text.length <= length) return { text, marks: marks.map(rangeOf) };
  const from = beginningOf(text, bestStart(marks, worth) - lead);
  const to = endOf(text, from + length);
  const before = from > 0 ? '… ' : '';
  const after = to < text.length ? ' …' : '';
  const stretch = text.slice(from, to).trimEnd();
  const inside = marks.filter(({ start, end }) => start >= from && end <= from + stretch.length);
  return {
    text: before + stretch + after,
    marks: inside.map(({ start, end }) => [start - from + before.length, end - from + before.length]),
  };
}

const rangeOf = ({ start, end }: Mark): [number, number] => [start, end];

/** Where to begin so that the most telling groups are in reach; each group counts once. */
function bestStart(marks: readonly Mark[], worth: (group: number) => number): number {
  let best = { start: 0, value: -1 };
  marks.forEach(({ start }, n) => {
    const reach = marks.slice(n).filter(({ end }) => end <= start + length - lead);
    const value = [...new Set(reach.map(({ group }) => group))].reduce((sum, group) => sum + worth(group), 0) + reach.length * 0.01;
    if (value > best.value) best = { start, value };
  });
  return best.start;
}

function beginningOf(text: string, wanted: number): number {
  if (wanted <= 0) return 0;
  const space = text.indexOf(' ', wanted);
  return space < 0 || space > wanted + 30 ? wanted : space + 1;
}

function endOf(text: string, wanted: number): number {
  if (wanted >= text.length) return text.length;
  const space = text.lastIndexOf(' ', wanted);
  return space > wanted - 40 ? space : wanted;
}
