import { z } from 'zod';
import { blocs, countries } from '#tenancy';
import { conceptCode, sectors, valueChains } from '#vocabulary';

/** Text as PostgreSQL can keep it: whole characters, no NUL. */
const whole = () => z.string().overwrite((value) => value.toWellFormed().replaceAll('\0', ''));

/** A line somebody has to write. */
export const line = (longest: number) => whole().trim().min(1).max(longest);

/** Paragraphs somebody has to write. */
export const prose = (longest: number) => whole().trim().min(1).max(longest);

/** Paragraphs that may be missing. */
export const optionalProse = (longest: number) => whole().trim().max(longest);

const oneOf = <Code extends string>(terms: readonly { readonly code: Code }[]) => z.enum(terms.map(({ code }) => code));
const unique = <Item extends z.ZodType<string>>(item: Item, most: number) =>
  z.array(item).max(most).overwrite((values) => [...new Set(values)]);

export const countryCode = oneOf(countries);
export { conceptCode };
export const conceptCodes = unique(conceptCode, 20);
export const sectorCode = oneOf(sectors);
export const chainCodes = unique(oneOf(valueChains), 10);
export const blocCodes = unique(oneOf(blocs), 10);
export const resourceIds = unique(z.uuid(), 10);

export const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
