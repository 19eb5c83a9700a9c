import { z } from 'zod';
import { localeSchema, localized } from '#platform';
import { guide, step, tool } from './method.schemas.js';

const place = z.object({ code: z.string(), kind: z.enum(['network', 'country', 'cluster']), names: localized(z.string()) });

/** A resource as it is named beside one of its building blocks. */
const whole = z.object({ id: z.uuid(), titles: localized(z.string()), language: localeSchema, tenant: place });

/** A building block elsewhere: what it is called, where it stands. */
export const blockElsewhere = z.object({ id: z.uuid(), names: localized(z.string()), position: z.int(), resource: whole });

export const blockKind = z.enum(['step', 'tool']);

/** The address of a step or a tool, and where it was taken from as far as the reader may see that. */
export const blockOf = z.object({ kind: blockKind, key: z.string(), id: z.uuid(), origin: blockElsewhere.nullable() });

/** The structured description, as the view of its resource carries it; of whose failure it was, nothing where that is not told. */
export const guideView = z.object({ ...guide.shape, blocks: z.array(blockOf) });

/** One step or tool at its own address. */
export const blockView = z.object({
  id: z.uuid(),
  kind: blockKind,
  position: z.int(),
  step: step.nullable(),
  tool: tool.nullable(),
  /** The tools that a step names, each with its own address. */
  tools: z.array(z.object({ id: z.uuid(), tool })),
  resource: whole.extend({ type: z.string().nullable(), state: z.string(), licence: z.string().nullable() }),
  origin: blockElsewhere.nullable(),
  /** Who took it into theirs, as far as the reader may see them. */
  uses: z.array(blockElsewhere),
  may: z.object({ take: z.boolean() }),
  /** Why it may not be taken. */
  refused: z.enum(['licence', 'unlicensed', 'unpublished']).nullable(),
});
