import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { columns } from '../../libs/repository/src/transfer/sheets/columns.js';
import { mostRows, readSheet } from '../../libs/repository/src/transfer/sheets/read-sheet.js';
import { sheetOfWorks, type Work } from '../../libs/repository/src/transfer/sheets/sheet-of-works.js';
import { Stage } from './servers/stage.js';
import { aReader } from './world/reader.js';

/** How long ten thousand rows take on their way in and out, through the built API and worker: `npm run bench:spreadsheet`. */
/** An edit keeps the version before it and tells those who follow: fewer of them say how long they take. */
const edits = 2_000;

const say = (text: string) => process.stdout.write(`${text}\n`);
const stage = await Stage.set();
try {
  const token = await aReader(stage.owner, 'focal-point', ['resources:import', 'resources:export']);
  await using api = await stage.api('');
  await using worker = await stage.worker();
  say(`The API is process ${api.pid}, the worker ${worker.pid}.`);
  const headers = { authorization: `Bearer ${token}`, 'accept-language': 'en' };
  const call = async (path: string, init: RequestInit = {}) => {
    const answer = await fetch(`${api.url}${path}`, { ...init, headers: { ...headers, ...init.headers } });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer;
  };

  /** Waits until an import has left these states, and says how often its progress had moved by then. */
  const until = async (id: string, ...states: string[]) => {
    const seen = new Set<number>();
    for (;;) {
      const found = (await (await call(`/api/v1/imports/${id}`)).json()) as { state: string; checked: number; applied: number };
      if (!states.includes(found.state)) return { found, steps: seen.size };
      seen.add(found.state === 'applying' ? found.applied : found.checked);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  };
  const measured: [name: string, rows: number, seconds: number, steps: number][] = [];
  const timed = async <Result>(name: string, rows: number, work: () => Promise<Result>): Promise<Result> => {
    const started = performance.now();
    const result = await work();
    const seconds = (performance.now() - started) / 1000;
    say(`${name}: ${seconds.toFixed(1)} s`);
    measured.push([name, rows, seconds, (result as { steps?: number }).steps ?? 0]);
    return result;
  };
  const bring = async (name: string, rows: number, bytes: Buffer) => {
    const body = new FormData();
    body.append('file', new Blob([new Uint8Array(bytes)]), 'bench.xlsx');
    let id = '';
    await timed(`${name}: from upload to report`, rows, async () => {
      ({ id } = (await (await call('/api/v1/imports', { method: 'POST', body })).json()) as { id: string });
      return until(id, 'waiting', 'checking');
    });
    const { found } = await timed(`${name}: applied`, rows, async () => {
      await call(`/api/v1/imports/${id}/application`, { method: 'POST' });
      return until(id, 'applying');
    });
    say(`${name}: ${JSON.stringify((found as unknown as { results: object }).results)}`);
  };

  const works: Work[] = Array.from({ length: mostRows }, (_, number) => ({
    cells: {
      type: 'study', language: 'es', 'titles.es': `Estudio ${number} de la cadena del vino`, 'titles.pt': `Estudo ${number} da cadeia do vinho`,
      'abstracts.es': 'Cómo se reúnen productores, universidades y gobierno alrededor de un plan común. '.repeat(8), authors: 'Rojas, Ana; Lima, Bruno', year: '2014',
      countries: 'cl; ar', sector: '11', valueChains: 'wine', concepts: 'cluster', licence: 'cc-by-4.0', visibility: 'network',
    },
  }));
  await bring('10,000 new works', mostRows, await buffer(sheetOfWorks(works, 'xlsx', 'en')));
  const exported = await timed('10,000 works exported as XLSX', mostRows, async () => Buffer.from(await (await call('/api/v1/spreadsheets/resources?catalogue=own')).arrayBuffer()));
  say(`The file: ${(exported.length / 2 ** 20).toFixed(1)} MiB`);
  const sheet = await readSheet(Readable.from([exported]), 'xlsx');
  if ('fault' in sheet) throw new Error(sheet.fault);
  const edited: Work[] = sheet.rows.slice(1, edits + 1).map(({ cells }) => ({ cells: { ...Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])), year: '2015' } }));
  await bring('2,000 changed works', edits, await buffer(sheetOfWorks(edited, 'xlsx', 'en')));
  say(`\n| | seconds | rows a second | steps of progress seen |\n|---|---:|---:|---:|`);
  for (const [name, rows, seconds, steps] of measured) say(`| ${name} | ${seconds.toFixed(1)} | ${Math.round(rows / seconds).toLocaleString('en')} | ${steps || ''} |`);
} finally {
  await stage.stop();
}
