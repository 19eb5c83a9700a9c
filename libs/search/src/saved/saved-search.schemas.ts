import { z } from 'zod';
import { query, searchFilters } from '../search.schemas.js';

/** How soon its owner hears of something new. */
export const frequencies = ['at-once', 'daily', 'weekly', 'never'] as const;
export type Frequency = (typeof frequencies)[number];

const name = z.string().overwrite((value) => value.toWellFormed().replaceAll('\0', '').trim()).min(1).max(120);
const frequency = z.enum(frequencies);
const filters = searchFilters.partial().strict();

export const saveSearch = z.strictObject({ name, query, filters: filters.default({}), frequency: frequency.default('daily') });
export type SaveSearch = z.output<typeof saveSearch>;

export const editSavedSearch = z.strictObject({ name, frequency }).partial();
export type EditSavedSearch = z.output<typeof editSavedSearch>;

export const savedSearchView = z.object({
  id: z.uuid(),
  name: z.string(),
  query: z.string(),
  filters,
  frequency,
  createdAt: z.iso.datetime(),
  /** When it is looked at next, where that is not at once. */
  nextAt: z.iso.datetime().nullable(),
  /** Of how many new works it has told so far. */
  told: z.int(),
  version: z.int(),
});

export const savedSearchList = z.object({ items: z.array(savedSearchView) });
