import type { z } from 'zod';

/** Something that happened, named in the past tense; its payload carries ids, never objects. */
export interface EventDefinition<Schema extends z.ZodType = z.ZodType> {
  readonly kind: 'event';
  readonly name: string;
  readonly schema: Schema;
}

export const defineEvent = <Schema extends z.ZodType>(name: string, schema: Schema): EventDefinition<Schema> => ({
  kind: 'event',
  name,
  schema,
});
