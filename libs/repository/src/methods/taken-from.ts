import type { ResourceView } from '../resources/resource.views.js';
import type { Guide } from './method.schemas.js';

/** The structured description of a resource for one that is made from it: every step and tool names where it comes from. */
export function takenFrom({ method, steps, tools, conditions, failures, blocks }: Pick<ResourceView, keyof Guide | 'blocks'>): Guide {
  const addressOf = (kind: 'step' | 'tool', key: string) => blocks.find((block) => block.kind === kind && block.key === key)?.id ?? null;
  return {
    method, conditions, failures,
    steps: steps.map((step) => ({ ...step, origin: addressOf('step', step.key) })),
    tools: tools.map((tool) => ({ ...tool, origin: addressOf('tool', tool.key) })),
  };
}
