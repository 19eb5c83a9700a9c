import type { Locale } from '#platform';
import type { ProposalHeadline } from '#vocabulary';
import type { Matter } from '../kinds/notice.js';
import { notificationsTexts as text } from '../notifications.texts.js';
import type { Facts } from './facts.service.js';
import type { Saying } from './saying.js';

type ProposalMatter = Extract<Matter, { params: { proposalId: string } }>;

/** What becomes of a proposal for the thesaurus. The proposed words are its proposer's. */
export function sayProposal({ kind, params }: ProposalMatter, facts: Facts, locale: Locale): Saying | null {
  const proposal = facts.proposals.get(params.proposalId);
  if (!proposal) return null;
  const what = wordsOf(proposal, locale);
  const saying = (said: string, detail: string | null): Saying => ({ text: said, detail, path: '/thesaurus/proposals' });
  if (kind === 'term-proposed') {
    const place = facts.countries.get(proposal.tenantId)?.[locale] ?? '';
    return saying(text(locale, 'say.term-proposed', { place, what }), text(locale, 'say.term-proposed-detail'));
  }
  return proposal.state === 'accepted'
    ? saying(text(locale, 'say.proposal-accepted', { what }), text(locale, 'say.proposal-accepted-detail'))
    : saying(text(locale, 'say.proposal-declined', { what }), proposal.answer && text(locale, 'say.proposal-declined-detail', { answer: proposal.answer }));
}

/** A decision is asked for until it has been taken. */
export const proposalIsNews = ({ params }: ProposalMatter, facts: Facts): boolean => facts.proposals.get(params.proposalId)?.state === 'open';

/** The proposed term; else what the concept is called. */
function wordsOf({ change, labels }: ProposalHeadline, locale: Locale): string {
  if (change.kind === 'term') return change.label;
  const names: Readonly<Record<string, string | undefined>> = change.kind === 'concept' ? change.labels : labels;
  return names[locale] ?? Object.values(names)[0] ?? change.concept;
}
