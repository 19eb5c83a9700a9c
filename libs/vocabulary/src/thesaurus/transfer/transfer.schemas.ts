import { z } from 'zod';
import { transferFormats } from './transfer.js';

const format = z.enum(transferFormats);

export const exportRequest = z.object({ format: format.default('turtle') });
export type ExportRequest = z.output<typeof exportRequest>;

/** A file's text; without `apply` it is only tried. */
export const importRequest = z.strictObject({ format, text: z.string().min(1), apply: z.boolean().default(false) });
export type ImportRequest = z.output<typeof importRequest>;

export const importReport = z.object({
  /** Whether the thesaurus is now as the file says. */
  applied: z.boolean(),
  concepts: z.array(z.object({ code: z.string(), action: z.enum(['create', 'change', 'same']), parts: z.array(z.string()) })),
  faults: z.array(z.object({ line: z.int().nullable(), concept: z.string().nullable(), code: z.string(), detail: z.string() })),
});
export type ImportReport = z.output<typeof importReport>;
