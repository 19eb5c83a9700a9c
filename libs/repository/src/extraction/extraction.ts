import { z } from 'zod';
import { fileFaults } from './file-faults.js';

/** What came out of a file: its text, or the reason there is none. The confined process is not trusted, so its answer is parsed. */
export const extraction = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    text: z.string(),
    pages: z.int().positive().optional(),
    language: z.enum(['es', 'pt', 'en', 'fr']).optional(),
    truncated: z.boolean(),
  }),
  z.object({ ok: z.literal(false), fault: z.enum(fileFaults), found: z.string().max(100).optional() }),
]);

/** The text of a file, or the fault that keeps us from it. */
export type Extraction = z.infer<typeof extraction>;

/** Only the faulty half: why a file was refused, and what it looked like when it is not what its name says. */
export type Refused = Extract<Extraction, { ok: false }>;
