import { cpus, totalmem } from 'node:os';
import { measure } from './measure.js';
import { readOptions } from './options.js';
import { memoryTable, outcomesTable, plansTable, wholeTable } from './report/table.js';
import { Stage } from './servers/stage.js';
import { fill } from './world/fill.js';
import { index } from './world/index-all.js';
import { aReader } from './world/reader.js';
import { ResourceMaker } from './world/resources.js';

const say = (text: string) => process.stdout.write(`${text}\n\n`);
const options = readOptions(process.argv.slice(2));
const maker = new ResourceMaker();

say(`# Minga beside bare servers, ${new Date().toISOString().slice(0, 16)}Z`);
say(
  `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}; ` +
    `${options.connections} connections, ${options.rounds} rounds of ${options.seconds} s for each side.`,
);

const stage = await Stage.set();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stage.stop().finally(() => process.exit(1)));
try {
  const token = await aReader(stage.owner);
  let there = 0;
  const measured: Parameters<typeof wholeTable>[0][number][] = [];
  for (const size of options.sizes) {
    say(`## ${size.toLocaleString('en')} resources`);
    const loaded = await fill(stage.owner, maker, size - there);
    if (options.search) say(await index(stage, loaded, size - there));
    there = size;
    const { outcomes, plans, memory } = await measure(stage, maker, token, options);
    say(outcomesTable(outcomes));
    say(plansTable(plans));
    if (plans.some(({ scanned }) => scanned.length > 0)) process.exitCode = 1;
    say(memoryTable(memory));
    measured.push({ size, outcomes });
  }
  say(`## All of it\n\n${wholeTable(measured)}`);
} finally {
  await stage.stop();
}
