import { z } from 'zod';
import { InvalidRequest, VersionNeeded } from '../problems/platform.problems.js';
import { locales } from '../texts/locales.js';

/** An id in a path. */
export const idParam = z.uuid();

export const localeSchema = z.enum(locales);

/** Text in one or more of our languages. */
export const localized = (text: z.ZodString) => z.partialRecord(localeSchema, text);

/** How a list is asked for: `cursor` from the answer before, `limit` at most 100. */
export const page = z.object({
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});

/** A list's answer; `next` is null on the last page. */
export const pageOf = <Item extends z.ZodType>(item: Item) => z.object({ items: z.array(item), next: z.string().nullable() });

/** Cursors are opaque to callers: the sort values of the last row. */
export const encodeCursor = (values: readonly unknown[]): string => Buffer.from(JSON.stringify(values)).toString('base64url');

export function decodeCursor<Values extends z.ZodType>(cursor: string, values: Values): z.output<Values> {
  try {
    return values.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch {
    throw new InvalidRequest([{ pointer: '/cursor', code: 'invalid' }]);
  }
}

/** The version a change is based on, from `If-Match: "3"`. */
export function versionFrom(ifMatch: string | undefined): number {
  const match = /^(?:W\/)?"(\d{1,9})"$/.exec(ifMatch ?? '');
  if (!match) throw new VersionNeeded();
  return Number(match[1]);
}

export const etag = (version: number): string => `"${version}"`;
