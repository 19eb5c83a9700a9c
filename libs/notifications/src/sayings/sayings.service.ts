import { Injectable } from '@nestjs/common';
import type { Locale } from '#platform';
import type { Matter } from '../kinds/notice.js';
import { notificationsTexts as text } from '../notifications.texts.js';
import { type Facts, FactsService } from './facts.service.js';
import { requestIsNews, sayAdapted, sayAskedOutcome, sayRemark, sayRequest, sayUsed } from './say-exchange.js';
import { remindsStill, sayAnswer, sayMeeting, sayReminder } from './say-meetings.js';
import { sayAskedReview, sayComment, sayDeposit, sayEndorsed, sayPublished, sayReview, sayReviewed } from './say-resources.js';
import { sayFound } from './say-searches.js';
import { proposalIsNews, sayProposal } from './say-thesaurus.js';
import type { Saying } from './saying.js';

/** Puts notices into words, in a language, from what the present scope may see. */
@Injectable()
export class Sayings {
  constructor(private readonly facts: FactsService) {}

  /** One saying for each; about what the scope no longer sees, a neutral one. */
  async of(matters: readonly Matter[], locale: Locale): Promise<Saying[]> {
    const facts = await this.facts.about(matters);
    return matters.map((matter) => say(matter, facts, locale) ?? { text: text(locale, 'say.gone'), detail: null, path: null });
  }

  /** The saying of something that is news at this moment, or null when it is not, or not for this scope. */
  async ofNews(matter: Matter, locale: Locale): Promise<Saying | null> {
    const facts = await this.facts.about([matter]);
    return isNews(matter, facts) ? say(matter, facts, locale) : null;
  }
}

function say(matter: Matter, facts: Facts, locale: Locale): Saying | null {
  switch (matter.kind) {
    case 'resource-published':
      return sayPublished(matter, facts, locale);
    case 'search-found':
      return sayFound(matter, facts, locale);
    case 'review-waiting':
      return sayReview(matter, facts, locale);
    case 'review-comment':
      return sayComment(matter, facts, locale);
    case 'review-asked':
      return sayAskedReview(matter, facts, locale);
    case 'review-answered':
      return sayReviewed(matter, facts, locale);
    case 'resource-endorsed':
      return sayEndorsed(matter, facts, locale);
    case 'deposit-submitted':
    case 'deposit-returned':
    case 'deposit-approved':
    case 'deposit-published':
    case 'deposit-corrected':
    case 'deposit-withdrawn':
      return sayDeposit(matter, facts, locale);
    case 'meeting-reminder':
      return sayReminder(matter, facts, locale);
    case 'meeting-answered':
      return sayAnswer(matter, facts, locale);
    case 'request-opened':
    case 'request-answered':
    case 'request-closed':
    case 'request-overdue':
      return sayRequest(matter, facts, locale);
    case 'resource-adapted':
      return sayAdapted(matter, facts, locale);
    case 'term-proposed':
    case 'proposal-decided':
      return sayProposal(matter, facts, locale);
    case 'resource-used':
      return sayUsed(matter, facts, locale);
    case 'outcome-asked':
      return sayAskedOutcome(matter, facts, locale);
    case 'remark-made':
      return sayRemark(matter, facts, locale);
    case 'invitation-accepted': {
      const name = facts.people.get(matter.params.personId);
      return name === undefined ? null : { text: text(locale, 'say.invitation-accepted', { name }), detail: null, path: '/people' };
    }
    case 'country-named': {
      const { clusterCode } = matter.params;
      const name = facts.things.get(`cluster:${clusterCode}`)?.[locale];
      if (name === undefined) return null;
      return { text: text(locale, 'say.country-named', { name }), detail: text(locale, 'say.country-named-detail'), path: `/places/${clusterCode}` };
    }
    default:
      return sayMeeting(matter, facts, locale);
  }
}

/** What calls for something to be done is news only while it can be done. */
function isNews(matter: Matter, facts: Facts): boolean {
  if (matter.kind === 'review-asked') return ['submitted', 'approved'].includes(facts.resources.get(matter.params.resourceId)?.state ?? '');
  if (matter.kind === 'review-waiting') return facts.resources.get(matter.params.resourceId)?.state === 'submitted';
  if (matter.kind === 'request-opened' || matter.kind === 'request-overdue') return requestIsNews(matter, facts);
  if (matter.kind === 'term-proposed') return proposalIsNews(matter, facts);
  if (matter.kind === 'meeting-reminder') return remindsStill(matter, facts);
  return true;
}
