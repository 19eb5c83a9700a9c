import type { Locale } from '#platform';
import { type EditionHeadline, inLanguage } from '#meetings';
import { formalKinds, type Matter } from '../kinds/notice.js';
import { notificationsTexts as text } from '../notifications.texts.js';
import type { Facts } from './facts.service.js';
import type { Saying } from './saying.js';
import { saySpan, sayWhen } from './say-when.js';

type MatterOf<Kind> = Extract<Matter, { kind: Kind }>;

/** What happened to a meeting. The date beside it is always the one that holds now, whenever it is read. */
export function sayMeeting({ kind, params }: MatterOf<(typeof formalKinds)[number]>, facts: Facts, locale: Locale): Saying | null {
  const edition = facts.editions.get(params.editionId);
  return edition ? about(edition, text(locale, `say.${kind}`, { title: inLanguage(edition.title, locale) }), locale) : null;
}

export function sayReminder({ params }: MatterOf<'meeting-reminder'>, facts: Facts, locale: Locale): Saying | null {
  const edition = facts.editions.get(params.editionId);
  if (!edition) return null;
  const title = inLanguage(edition.title, locale);
  if (params.milestoneId === null) return about(edition, text(locale, 'say.meeting-reminder', { title }), locale);
  const milestone = edition.milestones.get(params.milestoneId);
  if (!milestone) return null;
  return {
    ...about(edition, text(locale, 'say.milestone-reminder', { meeting: title, title: inLanguage(milestone.title, locale) }), locale),
    detail: text(locale, 'say.due', { when: sayWhen(milestone.due, edition.hostCountry, locale) }),
  };
}

export function sayAnswer({ params }: MatterOf<'meeting-answered'>, facts: Facts, locale: Locale): Saying | null {
  const edition = facts.editions.get(params.editionId);
  const country = facts.countries.get(params.countryId)?.[locale];
  if (!edition || !country) return null;
  return about(edition, text(locale, `say.answered-${params.answer}`, { country, title: inLanguage(edition.title, locale) }), locale);
}

/** Whether a reminder still reminds of what will be: not of a former date, a cancelled meeting or something done. */
export function remindsStill({ params }: MatterOf<'meeting-reminder'>, facts: Facts): boolean {
  const edition = facts.editions.get(params.editionId);
  if (!edition || edition.sequence !== params.sequence || edition.state === 'cancelled') return false;
  if (params.milestoneId === null) return edition.state === 'convened';
  const milestone = edition.milestones.get(params.milestoneId);
  return milestone !== undefined && milestone.doneAt === null;
}

const about = (edition: EditionHeadline, said: string, locale: Locale): Saying => ({
  text: said,
  detail: edition.state === 'cancelled' ? null : text(locale, 'say.when', { when: saySpan(edition, edition.hostCountry, locale) }),
  path: `/meetings/${edition.id}`,
});
