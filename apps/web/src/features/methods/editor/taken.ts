import type { Step, Tool } from '../parts.js';

/** A key that no other step, tool or failure of a resource has. */
export const newKey = (): string => [...crypto.getRandomValues(new Uint8Array(10))].map((byte) => (byte % 36).toString(36)).join('');

/** A step elsewhere with its address, and the tools it names with theirs. */
export interface Takeable {
  id: string;
  step: Step;
  tools: readonly { id: string; tool: Tool }[];
}

/** Steps and tools with these added at the end, each naming where it comes from; a tool that was taken before is used again. */
export function withTaken(steps: readonly Step[], tools: readonly Tool[], taken: readonly Takeable[]): { steps: Step[]; tools: Tool[] } {
  return taken.reduce<{ steps: Step[]; tools: Tool[] }>((so, { id, step, tools: used }) => {
    const missing = used.filter((one) => !so.tools.some(({ origin }) => origin === one.id));
    const all = [...so.tools, ...missing.map((one) => ({ ...one.tool, key: newKey(), origin: one.id }))];
    const keys = used.flatMap((one) => all.find(({ origin }) => origin === one.id)?.key ?? []);
    return { tools: all, steps: [...so.steps, { ...step, key: newKey(), origin: id, tools: keys }] };
  }, { steps: [...steps], tools: [...tools] });
}
