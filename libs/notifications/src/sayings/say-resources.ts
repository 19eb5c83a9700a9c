import type { Locale } from '#platform';
import { inLanguage } from '#meetings';
import { depositKinds, type Matter } from '../kinds/notice.js';
import { notificationsTexts as text } from '../notifications.texts.js';
import type { Facts } from './facts.service.js';
import type { Saying } from './saying.js';

type MatterOf<Kind> = Extract<Matter, { kind: Kind }>;

/** New things in what one follows: by title when it is one, counted when they came together. */
export function sayPublished({ params }: MatterOf<'resource-published'>, facts: Facts, locale: Locale): Saying | null {
  const visible = params.resourceIds.flatMap((id) => facts.resources.get(id) ?? []).filter(({ state }) => state === 'published');
  const [first] = visible;
  if (!first) return null;
  const detail = because(params.follows, facts, locale);
  if (visible.length > 1) {
    const place = inLanguage(first.tenant.names, locale);
    return { text: text(locale, 'say.published-many', { count: visible.length, place }), detail, path: `/places/${first.tenant.code}` };
  }
  const excerpt = inLanguage(first.abstracts, locale);
  return {
    text: text(locale, 'say.published', { title: inLanguage(first.titles, locale) }),
    detail,
    path: `/resources/${first.id}`,
    ...(excerpt && { excerpt: opening(excerpt) }),
  };
}

/** A deposit's next step. It was taken then; that it may have gone on since, its page says. What is asked for is asked there. */
export function sayDeposit({ kind, params }: MatterOf<(typeof depositKinds)[number]>, facts: Facts, locale: Locale): Saying | null {
  const resource = facts.resources.get(params.resourceId);
  if (!resource) return null;
  const room = kind === 'deposit-returned' ? 'deposits' : 'resources';
  return about(resource, text(locale, `say.${kind}`, { title: inLanguage(resource.titles, locale) }), room);
}

export function sayReview({ params }: MatterOf<'review-waiting'>, facts: Facts, locale: Locale): Saying | null {
  const resource = facts.resources.get(params.resourceId);
  if (!resource) return null;
  const waits = resource.state === 'submitted';
  const said = text(locale, waits ? 'say.review-waiting' : 'say.review-over', { title: inLanguage(resource.titles, locale) });
  return about(resource, said, waits ? 'review' : 'resources');
}

/** Who deposited finds the remarks beside the own deposit, who curates beside the review. */
export function sayComment({ params }: MatterOf<'review-comment'>, facts: Facts, locale: Locale): Saying | null {
  const resource = facts.resources.get(params.resourceId);
  const name = facts.people.get(params.personId);
  if (!resource || name === undefined) return null;
  const said = text(locale, 'say.review-comment', { name, title: inLanguage(resource.titles, locale) });
  return about(resource, said, params.reader === 'author' ? 'deposits' : 'review');
}

/** Somebody waits for one's opinion, while it can still be given. */
export function sayAskedReview({ params }: MatterOf<'review-asked'>, facts: Facts, locale: Locale): Saying | null {
  const resource = facts.resources.get(params.resourceId);
  if (!resource) return null;
  return about(resource, text(locale, 'say.review-asked', { title: inLanguage(resource.titles, locale) }), 'review');
}

export function sayReviewed({ params }: MatterOf<'review-answered'>, facts: Facts, locale: Locale): Saying | null {
  const resource = facts.resources.get(params.resourceId);
  const name = facts.people.get(params.personId);
  if (!resource || name === undefined) return null;
  return about(resource, text(locale, `say.review-answered-${params.verdict}`, { name, title: inLanguage(resource.titles, locale) }), 'review');
}

export function sayEndorsed({ params }: MatterOf<'resource-endorsed'>, facts: Facts, locale: Locale): Saying | null {
  const resource = facts.resources.get(params.resourceId);
  const names = facts.countries.get(params.countryId);
  if (!resource || !names) return null;
  return about(resource, text(locale, 'say.resource-endorsed', { place: names[locale], title: inLanguage(resource.titles, locale) }), 'resources');
}

const about = ({ id }: { id: string }, said: string, room: 'resources' | 'deposits' | 'review'): Saying => ({ text: said, detail: null, path: `/${room}/${id}` });

function because(follows: readonly string[], facts: Facts, locale: Locale): string | null {
  const names = follows.flatMap((thing) => facts.things.get(thing)?.[locale] ?? []);
  if (names.length === 0) return null;
  return text(locale, 'say.because', { things: new Intl.ListFormat(locale, { type: 'conjunction' }).format(names) });
}

const longestOpening = 400;

const opening = (abstract: string): string =>
  abstract.length <= longestOpening ? abstract : `${abstract.slice(0, longestOpening).replace(/\s+\S*$/, '')}…`;
