import { z } from 'zod';
import { localeSchema, page, pageOf } from '#platform';
import { conceptCode, conceptLanguage } from '../../concepts/concept.schemas.js';
import { label, nationalCountry } from '../concept-document.js';

const prose = (longest: number) => z.string().overwrite((value) => value.toWellFormed().replaceAll('\0', '').trim()).min(1).max(longest);

/** What can be proposed; each can be applied as it stands. */
export const proposedChange = z.discriminatedUnion('kind', [
  /** A name; with a country it is a national term. */
  z.strictObject({
    kind: z.literal('term'), concept: conceptCode, language: conceptLanguage, label,
    as: z.enum(['alternative', 'preferred', 'hidden']).default('alternative'), country: nationalCountry.nullable().default(null),
  }),
  z.strictObject({ kind: z.literal('concept'), concept: conceptCode, labels: z.partialRecord(conceptLanguage, label), broader: conceptCode.nullable().default(null) }),
  z.strictObject({ kind: z.literal('relation'), concept: conceptCode, relation: z.enum(['broader', 'related']), other: conceptCode }),
  z.strictObject({ kind: z.literal('definition'), concept: conceptCode, language: conceptLanguage, text: prose(4000) }),
]);
export type ProposedChange = z.output<typeof proposedChange>;

export const propose = z.strictObject({ change: proposedChange, reason: prose(2000) });
export type Propose = z.output<typeof propose>;

export const decline = z.strictObject({ answer: prose(2000) });
export type Decline = z.output<typeof decline>;

const state = z.enum(['open', 'accepted', 'declined']);
export const listProposals = page.extend({ state: state.optional() });
export type ListProposals = z.output<typeof listProposals>;

export const proposalView = z.object({
  id: z.uuid(),
  change: proposedChange,
  reason: z.string(),
  state,
  /** Why it was declined. */
  answer: z.string().nullable(),
  at: z.iso.datetime(),
  decidedAt: z.iso.datetime().nullable(),
  /** What the concept is called now; empty while it does not exist. */
  concept: z.object({ code: conceptCode, labels: z.partialRecord(conceptLanguage, z.string()) }),
  from: z.object({ code: z.string(), names: z.record(localeSchema, z.string()) }),
  mine: z.boolean(),
  may: z.object({ decide: z.boolean() }),
});
export const proposalList = pageOf(proposalView);
