import type { Resource } from '../resources/resource.entity.js';

/** What a reviewer looks at in any work. */
const common = ['understandable', 'credited', 'classified', 'licensed', 'private'] as const;

/** And besides, in a work of each type: what makes it of use to somebody elsewhere. */
const ofType = {
  methodology: ['steps-repeatable', 'conditions-said', 'limits-said'],
  tool: ['use-explained', 'version-said'],
  'good-practice': ['result-shown', 'conditions-said', 'transferable'],
  'case-study': ['result-shown', 'limits-said'],
  'policy-instrument': ['in-force', 'owner-named'],
  study: ['method-said', 'sources-named'],
  'training-material': ['audience-said', 'self-contained'],
  dataset: ['variables-explained', 'method-said', 'anonymous'],
} as const;

type Item = (typeof common)[number] | (typeof ofType)[keyof typeof ofType][number];

/** Every point that any checklist has. */
export const checklistItems = [...new Set([...common, ...Object.values(ofType).flat()])] as [Item, ...Item[]];

/** One point of a checklist. */
export type ChecklistItem = Item;

/** The points for a work of this type, the common ones first. */
export const checklistFor = (type: Resource['type']): readonly Item[] => [...common, ...(ofType[type as keyof typeof ofType] ?? [])];
