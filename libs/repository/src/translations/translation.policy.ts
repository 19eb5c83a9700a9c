import type { Actor } from '#platform';
import { leaders, takePartInReview } from '../repository.permissions.js';
import { mayCurate, type Standing } from '../resources/resource.policy.js';

/** What the rules need to know of a translation. */
export interface TranslationStanding {
  origin: 'human' | 'machine';
  translatorId: string | null;
  /** Whether the caller is asked to read what arrives in this language. */
  isNamed: boolean;
}

/** Whoever curates, or reads this language for the others; one's own words are for other eyes, except where one leads alone. */
export function mayReviewTranslation(actor: Actor, resource: Standing, { origin, translatorId, isNamed }: TranslationStanding): boolean {
  const reads = mayCurate(actor, resource) || (isNamed && actor.hasTenant && actor.tenantId === resource.tenantId && actor.may(takePartInReview));
  const isOwn = origin === 'human' && translatorId === actor.personId;
  return reads && resource.state !== 'withdrawn' && (!isOwn || leaders.some((role) => actor.has(role)));
}
