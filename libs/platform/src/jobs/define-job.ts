import type { z } from 'zod';
import type { EventDefinition } from '../events/define-event.js';

/** Work a context defers for itself; exactly one handler does it. */
export interface JobDefinition<Schema extends z.ZodType = z.ZodType> {
  readonly kind: 'job';
  readonly name: string;
  readonly schema: Schema;
}

export const defineJob = <Schema extends z.ZodType>(name: string, schema: Schema): JobDefinition<Schema> => ({
  kind: 'job',
  name,
  schema,
});

/** What a handler of this event or job is given. */
export type PayloadOf<Definition extends EventDefinition | JobDefinition> = z.output<Definition['schema']>;
