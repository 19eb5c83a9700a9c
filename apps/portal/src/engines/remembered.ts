import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

/** What an engine must find again at its next start (port, password), in a file only its owner can read. */
export class Remembered<Schema extends z.ZodType> {
  constructor(
    readonly file: string,
    private readonly schema: Schema,
  ) {}

  /** Null when there is nothing yet, or nothing that makes sense any more. */
  read(): z.infer<Schema> | null {
    if (!existsSync(this.file)) return null;
    try {
      return this.schema.parse(JSON.parse(readFileSync(this.file, 'utf8')));
    } catch {
      return null;
    }
  }

  /** Replaces the file in one step, so that a crash leaves the old or the new one, never half. */
  write(value: z.infer<Schema>): void {
    mkdirSync(dirname(this.file), { recursive: true });
    const draft = `${this.file}.${process.pid}`;
    writeFileSync(draft, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
    renameSync(draft, this.file);
  }
}
