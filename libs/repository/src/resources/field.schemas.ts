import { z } from 'zod';

/** Text as PostgreSQL can keep it: whole characters, no NUL. */
export const text = (longest: number) =>
  z
    .string()
    .overwrite((value) => value.toWellFormed().replaceAll('\0', ''))
    .max(longest);

/** Text on one line, without blanks around it. */
export const line = (longest: number) => text(longest).trim();

/** One of the codes of a vocabulary. */
export const oneOf = <Code extends string>(terms: readonly { readonly code: Code }[]) => z.enum(terms.map(({ code }) => code));

/** Several, each once. */
export const unique = <Item extends z.ZodType<string>>(item: Item, most: number) =>
  z.array(item).max(most).overwrite((values) => [...new Set(values)]);

/** Leads somewhere on the web, and gives no password away. */
export const address = z
  .url({ protocol: /^https?$/ })
  .max(2000)
  .refine((url) => !carriesPassword(url), 'repository:fields.link_with_password')
  // Some read a backslash as a slash and some do not: it would lead readers to different places.
  .refine((url) => !url.includes('\\'));

const carriesPassword = (url: string): boolean => {
  const parsed = URL.parse(url);
  return Boolean(parsed?.username || parsed?.password);
};
