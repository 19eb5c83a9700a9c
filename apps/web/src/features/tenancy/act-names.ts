/** Every kind of act that the portal writes down; one can filter the audit trail by each. */
export const actNames = [
  'adaptation.described', 'calendar-feed.given', 'calendar-feed.revoked', 'cluster.country-left', 'cluster.country-named', 'cluster.opened',
  'concept.changed', 'concept.created', 'concept.deprecated', 'delivery.dropped', 'delivery.retried', 'edition.answered', 'edition.cancelled',
  'edition.convened', 'edition.edited', 'edition.held', 'edition.moved', 'edition.opened', 'edition.reclocked', 'edition.reminder-due',
  'edition.retitled', 'invitation.withdrawn', 'key.created', 'key.revoked', 'language.reviewers-named', 'mail.settled', 'meeting-series.kept',
  'member.joined', 'member.reinstated', 'member.removed', 'member.roles-changed', 'member.suspended', 'milestone.done', 'milestone.reopened',
  'person.invited', 'person.password-changed', 'person.password-reset', 'person.reinstated', 'person.second-factor-lifted',
  'person.second-factor-removed', 'person.second-factor-set', 'person.signed-in', 'person.suspended', 'remark.hidden', 'remark.made',
  'remark.reworded', 'remark.shown', 'remark.taken-back', 'request.answer-taken-back', 'request.answered', 'request.closed', 'request.edited',
  'request.opened', 'request.overdue', 'resource.adapted', 'resource.approved', 'resource.changed', 'resource.changes-requested',
  'resource.commented', 'resource.corrected', 'resource.deposited', 'resource.discarded', 'resource.endorsed', 'resource.published',
  'resource.review-answered', 'resource.reviewer-assigned', 'resource.reviewer-released', 'resource.revised', 'resource.submitted',
  'resource.used', 'resource.withdrawn', 'resources.imported', 'review.guidance-written', 'tenant.edited', 'thesaurus.proposal-accepted',
  'thesaurus.proposal-declined', 'thesaurus.proposed', 'translation.reviewed', 'use.edited', 'use.ended', 'use.outcome-asked',
  'use.outcome-disclosed', 'use.outcome-edited', 'use.outcome-reported',
] as const;
