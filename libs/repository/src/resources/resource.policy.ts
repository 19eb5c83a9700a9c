import type { Actor } from '#platform';
import { depositResources, leaders, reviewResources, takePartInReview } from '../repository.permissions.js';
import { isOpenFor, type ResourceState, type Step } from './resource.entity.js';

/** What the rules need to know of a resource. */
export interface Standing {
  tenantId: string;
  authorId: string;
  /** Whoever wrote in it last, where that was not its author. */
  writerId: string | null;
  /** Who was asked to review it, besides those who curate. */
  reviewers: readonly string[];
  state: ResourceState;
}

const isHere = (actor: Actor, resource: Standing): boolean => actor.hasTenant && actor.tenantId === resource.tenantId;

export const isAuthor = (actor: Actor, resource: Standing): boolean =>
  isHere(actor, resource) && actor.personId === resource.authorId && actor.may(depositResources);

/** Review, correct and withdraw what was deposited in one's own tenant. */
export const mayCurate = (actor: Actor, resource: Standing): boolean => isHere(actor, resource) && actor.may(reviewResources);

/** Author and curators write; which of them, and when, the state says. */
export const mayWrite = (actor: Actor, resource: Standing): boolean => isAuthor(actor, resource) || mayCurate(actor, resource);

/** Whoever was asked to read it for the others: they see it and say what they think, and change nothing. */
export const isReviewer = (actor: Actor, resource: Standing): boolean =>
  isHere(actor, resource) && actor.personId !== null && resource.reviewers.includes(actor.personId) && actor.may(takePartInReview);

/** The conversation of a review: whoever deposited, whoever curates, whoever was asked. */
export const takesPart = (actor: Actor, resource: Standing): boolean => mayWrite(actor, resource) || isReviewer(actor, resource);

/** Whoever leads the tenant answers for it alone. */
const leads = (actor: Actor): boolean => leaders.some((role) => actor.has(role));

/** Looks at a work for the others; the own one is for other eyes. */
export const mayReview = (actor: Actor, resource: Standing): boolean =>
  isReviewer(actor, resource) || (mayCurate(actor, resource) && (leads(actor) || actor.personId !== resource.authorId));

/** Handing in is the author's own act, whose name stands on it; whoever leads may do it in their place. */
export const maySubmit = (actor: Actor, resource: Standing): boolean => isAuthor(actor, resource) || (mayCurate(actor, resource) && leads(actor));

/** Approving and publishing take a second pair of eyes: neither the author's nor those of whoever wrote in it last. */
export const mayApprove = (actor: Actor, resource: Standing): boolean =>
  mayCurate(actor, resource) && (leads(actor) || (actor.personId !== resource.authorId && actor.personId !== resource.writerId));

/**
 * The step that an edit is: curators correct, authors write. What is published changes without another review, and its
 * author is told; so there a depositor who also curates is an author like any other.
 */
export const editingStep = (actor: Actor, resource: Standing): Step => {
  const corrects = mayCurate(actor, resource) && (resource.state !== 'published' || leads(actor) || actor.personId !== resource.authorId);
  return corrects ? 'correct' : 'write';
};

/** Everything the caller may do with a resource as it stands, so that nobody has to derive rules again. */
export function rightsOver(actor: Actor, resource: Standing) {
  const may = (allowed: boolean, step: Step) => allowed && isOpenFor(resource.state, step);
  return {
    edit: may(mayWrite(actor, resource), editingStep(actor, resource)),
    discard: may(mayWrite(actor, resource), 'discard'),
    submit: may(maySubmit(actor, resource), 'submit'),
    requestChanges: may(mayCurate(actor, resource), 'requestChanges'),
    approve: may(mayApprove(actor, resource), 'approve'),
    publish: may(mayApprove(actor, resource), 'publish'),
    withdraw: may(mayCurate(actor, resource), 'withdraw'),
    comment: takesPart(actor, resource),
    assign: may(mayCurate(actor, resource), 'review'),
    review: may(mayReview(actor, resource), 'review'),
    revise: may(mayWrite(actor, resource), 'revise'),
  };
}
