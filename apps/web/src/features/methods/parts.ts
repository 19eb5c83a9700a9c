import type { ResourceView } from '../../api/views.js';

export type Step = ResourceView['steps'][number];
export type Tool = ResourceView['tools'][number];
export type Failure = ResourceView['failures'][number];
export type Conditions = ResourceView['conditions'];
export type BlockOf = ResourceView['blocks'][number];
export type MethodPart = keyof ResourceView['method'];

/** What is told in structure, of a work or of one of its versions. */
export type Told = Pick<ResourceView, 'id' | 'state' | 'method' | 'steps' | 'tools' | 'conditions' | 'failures' | 'blocks'>;

/** What surrounds the steps: what is read before them, and after. */
export const partsBefore = ['problem', 'context', 'actors'] as const satisfies readonly MethodPart[];
export const partsAfter = ['resources', 'evidence', 'results', 'limits'] as const satisfies readonly MethodPart[];

/** What a step says besides its name and its time, in the order in which it is read. */
export const stepParts = ['purpose', 'inputs', 'outputs'] as const satisfies readonly (keyof Step)[];

/** The kinds of resources that are told step by step, where it fits. */
const told: readonly (ResourceView['type'])[] = ['methodology', 'good-practice', 'tool', 'case-study'];

/** Whether anything of a resource is told in structure. */
export const isTold = ({ method, steps, tools, conditions, failures }: Pick<ResourceView, 'method' | 'steps' | 'tools' | 'conditions' | 'failures'>): boolean =>
  [method, steps, tools, conditions, failures].some((part) => Object.keys(part).length > 0);

/** Whether a resource is, or may well be, written step by step. */
export const mayBeTold = (resource: ResourceView): boolean => told.includes(resource.type) || isTold(resource);
