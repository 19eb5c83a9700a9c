import { limits } from '../limits.js';
import type { FileFault } from '../file-faults.js';
import { Refusal } from './refusal.js';

/** The bytes of the file to read, up to one chunk more than we take. */
export async function standardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > limits.fileBytes) break;
  }
  return Buffer.concat(chunks);
}

/** What a reader's failure says about the file. */
export function faultOf(error: unknown): FileFault {
  if (error instanceof Refusal) return error.fault;
  // Out of memory or of stack, as far as JavaScript lets us see it.
  return error instanceof RangeError && /allocat|string length|call stack/i.test(error.message) ? 'bomb' : 'damaged';
}
