/**
 * A confined process that has gone over to the attacker: does one forbidden thing and reports how far it got.
 * It imports what it needs before anyone could say no, so that only the confinement stands in its way.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';

const [deed, target = ''] = process.argv.slice(2);
if (deed === 'break-early') process.exit(3);
process.stdout.write('ready\n');

const deeds: Record<string, () => unknown> = {
  answer: async () => {
    let size = 0;
    for await (const chunk of process.stdin as AsyncIterable<Buffer>) size += chunk.length;
    return size;
  },
  spin: () => {
    for (;;);
  },
  sleep: () => new Promise(() => setInterval(() => undefined, 1000)),
  'fill the heap': () => {
    const kept: object[] = [];
    for (;;) kept.push({ number: kept.length });
  },
  'fill buffers': () => {
    const kept: Buffer[] = [];
    while (kept.length < 40) kept.push(Buffer.alloc(64 * 1024 * 1024, 1));
    return kept.length;
  },
  flood: async () => {
    for (;;) await new Promise((resolve) => process.stdout.write('x'.repeat(65_536), resolve));
  },
  environment: () => process.env,
  interfaces: () => networkInterfaces(),
  read: () => readFileSync(target, 'utf8'),
  look: () => existsSync(target),
  write: () => writeFileSync(target, 'here'),
  // eslint-disable-next-line no-implied-eval -- the deed is to try
  evaluate: () => new Function('return 1')(),
  import: async () => Object.keys(await import(target)),
  fetch: async () => (await fetch(target)).status,
};

try {
  const result = await deeds[deed!]!();
  process.stdout.write(JSON.stringify({ done: result ?? true }), () => process.exit(0));
} catch (error) {
  process.stdout.write(JSON.stringify({ refused: String(error) }), () => process.exit(0));
}
