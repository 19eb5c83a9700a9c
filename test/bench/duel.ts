import { type Load, load, type LoadOrder } from './load/load.js';
import { processorTimeOf } from './servers/usage.js';

/** One side of a measurement, with the processes whose time it takes: the one asked, and the engines behind it. */
export interface Side extends Pick<LoadOrder, 'url' | 'connections' | 'requests'> {
  pids: { server: number; engines: readonly number[] };
}

/** What one side did; processor time in milliseconds a request, null where the system does not tell. */
export interface Turn extends Load {
  server: number | null;
  engines: number | null;
}

/** Two sides of one measurement, and what came of it. */
export interface Outcome {
  name: string;
  aim: number;
  reference: Turn;
  product: Turn;
  /** Product to reference, of each round. */
  ratios: number[];
  ratio: number;
}

/** How often, and how long at a time. */
export interface Turns {
  rounds: number;
  seconds: number;
}

/**
 * Lets both sides take turns, so that whatever else the machine does hits both. Each round is compared with itself; the
 * median counts.
 */
export async function duel(name: string, aim: number, { rounds, seconds }: Turns, reference: Side, product: Side): Promise<Outcome> {
  for (const side of [reference, product]) await take(side, Math.ceil(seconds / 2));
  const turns: { reference: Turn; product: Turn }[] = [];
  for (let round = 0; round < rounds; round++) {
    const first = await take(reference, seconds);
    turns.push({ reference: first, product: await take(product, seconds) });
  }
  const ratios = turns.map((turn) => turn.product.perSecond / turn.reference.perSecond);
  return {
    name, aim, ratios,
    ratio: median(ratios),
    reference: typical(turns.map((turn) => turn.reference)),
    product: typical(turns.map((turn) => turn.product)),
  };
}

async function take({ pids, ...side }: Side, duration: number): Promise<Turn> {
  const used = () => [timeOf([pids.server]), timeOf(pids.engines)] as const;
  const before = used();
  const done = await load({ ...side, duration });
  const requests = done.perSecond * duration;
  const each = (now: number | null, then: number | null) => (now === null || then === null ? null : (now - then) / requests);
  const after = used();
  return { ...done, server: each(after[0], before[0]), engines: each(after[1], before[1]) };
}

/** Processor time that some processes have used; null where there are none, or the system does not tell. */
function timeOf(pids: readonly number[]): number | null {
  const times = pids.map(processorTimeOf);
  return times.length === 0 || times.includes(null) ? null : times.reduce<number>((sum, time) => sum + (time ?? 0), 0);
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

function typical(turns: Turn[]): Turn {
  const middle = (pick: (turn: Turn) => number) => median(turns.map(pick));
  const known = (pick: (turn: Turn) => number | null) => (turns.some((turn) => pick(turn) === null) ? null : middle((turn) => pick(turn) ?? 0));
  return {
    perSecond: middle((turn) => turn.perSecond), p50: middle((turn) => turn.p50), p97: middle((turn) => turn.p97),
    server: known((turn) => turn.server), engines: known((turn) => turn.engines),
  };
}
