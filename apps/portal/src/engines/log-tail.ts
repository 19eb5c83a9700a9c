import { closeSync, existsSync, openSync, readSync, renameSync, statSync } from 'node:fs';

const longestLog = 10 * 1024 * 1024;

/** A server's own log: what it said since this start, to explain why a start failed. */
export class LogTail {
  private readonly from: number;

  constructor(readonly file: string) {
    if (existsSync(file) && statSync(file).size > longestLog) renameSync(file, `${file}.old`);
    this.from = existsSync(file) ? statSync(file).size : 0;
  }

  /** The last lines, at most 64 kB of them. */
  lines(): string[] {
    if (!existsSync(this.file)) return [];
    const buffer = Buffer.alloc(64 * 1024);
    const file = openSync(this.file, 'r');
    try {
      const start = Math.max(this.from, statSync(this.file).size - buffer.length);
      const length = readSync(file, buffer, 0, buffer.length, start);
      return buffer.toString('utf8', 0, length).split('\n').filter(Boolean);
    } finally {
      closeSync(file);
    }
  }
}
