import type { Readable } from 'node:stream';
import { modulePath, runConfined, type Allowance, type Outcome } from './confined-process.js';
import { Seats } from './seats.js';
import { extraction, type Extraction, type Refused } from './extraction.js';
import type { FileFormat } from './file-formats.js';

const inspectionAllowance: Allowance = { seconds: 10, memoryMegabytes: 384, outputBytes: 10_000 };
const extractionAllowance: Allowance = { seconds: 30, memoryMegabytes: 512, outputBytes: 16 * 1024 * 1024 };

/** However many people upload, so many files are open at once; whoever waits for an answer does not queue behind long reading. */
const seats = { inspect: new Seats(2), extract: new Seats(2) };

/** Checks, without reading its text, that a file is what its name says and harmless to open; nothing to say means it is. */
export async function inspectFile(content: Readable, format: FileFormat, allowance = inspectionAllowance): Promise<Refused | undefined> {
  const answer = await examine('inspect', content, format, allowance);
  return answer.ok ? undefined : answer;
}

/** Reads the text of a file. Damage, disguise or malice in the file come back as a fault; only our own failures are thrown. */
export function extractText(content: Readable, format: FileFormat, allowance = extractionAllowance): Promise<Extraction> {
  return examine('extract', content, format, allowance);
}

async function examine(task: 'inspect' | 'extract', content: Readable, format: FileFormat, allowance: Allowance): Promise<Extraction> {
  const entry = modulePath('confined/main');
  return answerOf(await seats[task].while(() => runConfined(entry, [task, format], content, allowance)));
}

/** Whatever had to be ended by force wanted more than its due. An answer that is none comes from a process led astray. */
function answerOf(outcome: Outcome): Extraction {
  if (outcome.ended !== 'normally') return { ok: false, fault: 'bomb' };
  try {
    return extraction.parse(JSON.parse(outcome.output));
  } catch {
    return { ok: false, fault: 'damaged' };
  }
}
