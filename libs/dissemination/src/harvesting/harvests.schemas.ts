import { z } from 'zod';

const address = z.url({ protocol: /^https?$/ }).max(500).refine((url) => {
  const parsed = URL.parse(url);
  return !parsed?.username && !parsed?.password && !parsed?.search;
}, 'dissemination:fields.plain_address');

/** Another repository, as its operators announce it: the address of its OAI-PMH, and a part of it where not all is wanted. */
export const newSource = z.strictObject({
  name: z.string().trim().min(1).max(200),
  baseUrl: address,
  set: z.string().regex(/^[A-Za-z0-9_.!~*'():-]{1,200}$/).nullable().default(null),
  /** How often it is harvested again; never by itself when absent. */
  everyDays: z.int().min(1).max(365).nullable().default(null),
});
export type NewSource = z.output<typeof newSource>;

const moment = z.iso.datetime();

export const runView = z.object({
  id: z.uuid(),
  state: z.enum(['waiting', 'running', 'done', 'failed']),
  fault: z.object({ code: z.string(), title: z.string() }).nullable(),
  askedAt: moment,
  endedAt: moment.nullable(),
  told: z.int(),
  drafted: z.int(),
  renewed: z.int(),
  known: z.int(),
  gone: z.int(),
  skipped: z.int(),
  remarks: z.array(z.object({ identifier: z.string(), code: z.string(), title: z.string() })),
});

export const sourceView = z.object({
  id: z.uuid(),
  name: z.string(),
  baseUrl: z.string(),
  set: z.string().nullable(),
  everyDays: z.int().nullable(),
  harvestedUntil: moment.nullable(),
  runs: z.array(runView),
});
export const sourceList = z.object({ items: z.array(sourceView) });
