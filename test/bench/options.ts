import { parseArgs } from 'node:util';

/** How much is measured, and for how long. */
export interface Options {
  /** Resources in the network at each stop, ascending. */
  sizes: number[];
  /** Of each measurement of each side. */
  seconds: number;
  /** Times that both sides take turns; the median counts. */
  rounds: number;
  connections: number;
  /** False leaves indexing and searching out, which take most of the time. */
  search: boolean;
  /** Folder for processor profiles of the API; empty when none are wanted. */
  profile: string;
}

/** Reads the command line; anything unknown is refused. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    allowNegative: true,
    options: {
      sizes: { type: 'string', default: '20000,100000' },
      seconds: { type: 'string', default: '4' },
      rounds: { type: 'string', default: '3' },
      connections: { type: 'string', default: '16' },
      search: { type: 'boolean', default: true },
      profile: { type: 'string', default: '' },
    },
  });
  const sizes = values.sizes.split(',').map((size) => positive('sizes', size)).sort((a, b) => a - b);
  return {
    sizes,
    seconds: positive('seconds', values.seconds),
    rounds: positive('rounds', values.rounds),
    connections: positive('connections', values.connections),
    search: values.search,
    profile: values.profile,
  };
}

function positive(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} takes whole numbers from 1 up, not "${text}"`);
  return value;
}
