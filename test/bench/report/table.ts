import type { Outcome, Turn } from '../duel.js';
import type { Memory } from '../servers/usage.js';
import type { PlanCheck } from './plans.js';

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** A table in Markdown, so that it can be pasted where it is read. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, column) => (column ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!))).join(' | ')} |`;
  return [line(head), `|${widths.map((width, column) => `${'-'.repeat(width + 1)}${column ? ':' : '-'}`).join('|')}|`, ...rows.map(line)].join('\n');
}

const time = (value: number | null): string => (value === null ? '' : value.toFixed(2));

/** The measurements of one size, both sides beside each other. Processor time is that of one request. */
export const outcomesTable = (of: readonly Outcome[]): string =>
  table(
    ['', 'side', 'a second', 'p50 ms', 'p97.5 ms', 'server CPU ms', 'engines CPU ms', 'ratio', 'of each round', 'aim'],
    of.flatMap(({ name, aim, reference, product, ratio, ratios }) => [
      [name, 'reference', ...columns(reference), '', '', ''],
      ['', 'Minga', ...columns(product), `${ratio.toFixed(2)} ${ratio >= aim ? 'met' : 'short'}`, ratios.map((each) => each.toFixed(2)).join(' '), aim.toFixed(1)],
    ]),
  );

/** All sizes in one table, to be copied where the figures are kept: ratios with their rounds, and processor time as bare / portal. */
export const wholeTable = (sizes: readonly { size: number; outcomes: readonly Outcome[] }[]): string =>
  table(
    ['', 'resources', 'ratio (rounds)', 'aim', 'server ms', 'engines ms'],
    sizes.flatMap(({ size, outcomes }) =>
      outcomes.map(({ name, aim, ratio, ratios, reference, product }) => [
        name, size.toLocaleString('en'), `${ratio.toFixed(2)} (${ratios.map((each) => each.toFixed(2)).join(' ')})`, aim.toFixed(1),
        `${time(reference.server)} / ${time(product.server)}`, `${time(reference.engines) || '–'} / ${time(product.engines)}`,
      ]),
    ),
  );

const columns = ({ perSecond, p50, p97, server, engines }: Turn): string[] => [number.format(perSecond), String(p50), String(p97), time(server), time(engines)];

/** Which statements would read a growing table from end to end. */
export const plansTable = (plans: readonly PlanCheck[]): string =>
  table(['plan', 'reads', ''], plans.map(({ name, nodes, scanned }) => [name, nodes, scanned.length ? `SCANS ${scanned.join(', ')}` : 'by index']));

/** What each process holds in memory after the measurements. */
export const memoryTable = (memory: readonly Memory[]): string =>
  table(['memory', 'MiB'], memory.map(({ name, size }) => [name, size === null ? 'not measured' : number.format(size)]));
