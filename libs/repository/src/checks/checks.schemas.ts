import { z } from 'zod';
import { localeSchema, localized } from '#platform';
import { resourceStates } from '../resources/resource.entity.js';
import { findingCodes, findingLevels } from './finding.js';

/** Something that was found, in the reader's language, and the works it is about as far as the reader may see them. */
export const findingView = z.object({
  code: z.enum(findingCodes),
  level: z.enum(findingLevels),
  field: z.string().nullable(),
  title: z.string(),
  detail: z.string(),
  resources: z.array(z.object({
    id: z.uuid(), titles: localized(z.string()), language: localeSchema, state: z.enum(resourceStates),
    tenant: z.object({ code: z.string(), names: localized(z.string()) }),
  })),
});

export const checksView = z.object({
  state: z.enum(['never', 'waiting', 'done']),
  finishedAt: z.iso.datetime().nullable(),
  /** Whether the words are still those that were looked at. */
  current: z.boolean(),
  findings: z.array(findingView),
});
