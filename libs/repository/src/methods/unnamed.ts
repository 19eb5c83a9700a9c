import type { InvalidField } from '#platform';
import type { Step, Tool } from './method.schemas.js';

/** Steps and tools that nobody could refer to: on the way they may be without a name, before a reader they may not. */
export function unnamed({ steps = [], tools = [] }: { steps?: readonly Step[] | undefined; tools?: readonly Tool[] | undefined }): InvalidField[] {
  const without = (kind: 'steps' | 'tools', items: readonly { name: object }[]) =>
    items.flatMap(({ name }, index) => (Object.keys(name).length > 0 ? [] : { pointer: `/${kind}/${index}/name`, code: `repository:fields.${kind}_named` }));
  return [...without('steps', steps), ...without('tools', tools)];
}
