import type { Locale } from '#platform';
import { type EditionSnapshot, inLanguage, type WallTime } from '#meetings';
import { notificationsTexts as text } from '../notifications.texts.js';
import { sayElsewhere, saySpan, sayWhen } from '../sayings/say-when.js';

/** Why somebody is written to about a meeting. */
export type MeetingOccasion = 'invitation' | 'moved' | 'reclocked' | 'changed' | 'cancelled';

/** A country as a letter names it. */
export interface MeetingCountry {
  readonly code: string;
  readonly name: string;
  readonly zone: string;
}

interface Situation {
  readonly edition: EditionSnapshot;
  readonly own: MeetingCountry | null;
  readonly host: MeetingCountry | null;
  /** The times that the reader was told last. */
  readonly before: { start: WallTime; end: WallTime | null } | null;
  readonly locale: Locale;
}

/** The body of a formal mail: what happened, when and where it is now, and what is asked of the reader. */
export function meetingLetter(occasion: MeetingOccasion, situation: Situation): string[] {
  const { edition, own, locale } = situation;
  const title = inLanguage(edition.title, locale);
  const summary = inLanguage(edition.summary, locale);
  const reason = edition.cancelReason ? inLanguage(edition.cancelReason, locale) : '';
  const middle: Record<MeetingOccasion, string[]> = {
    invitation: [whenAndWhere(situation), summary],
    moved: [whenAndWhere(situation), former(situation)],
    reclocked: [whenAndWhere(situation)],
    changed: [whenAndWhere(situation), summary],
    cancelled: [former(situation, 'mail.when'), reason && text(locale, 'mail.cancelled.reason', { reason })],
  };
  return [
    text(locale, `mail.${occasion}.body`, { title, country: own?.name ?? '' }),
    ...middle[occasion],
    text(locale, `mail.${occasion}.calendar`),
  ].filter(Boolean);
}

function whenAndWhere({ edition, own, host, locale }: Situation): string {
  const place = [edition.place, host && !edition.place?.includes(host.name) ? host.name : null].filter(Boolean).join(', ');
  const elsewhere = own && sayElsewhere(edition.start, { zone: own.zone, country: own.code }, locale);
  return [
    text(locale, 'mail.when', { when: saySpan(edition, host?.code ?? null, locale) }),
    elsewhere && text(locale, 'mail.start', { when: elsewhere }),
    place && text(locale, 'mail.place', { place }),
  ].filter(Boolean).join('\n');
}

/** The times that no longer hold. */
function former({ before, edition, host, locale }: Situation, key: 'mail.moved.before' | 'mail.when' = 'mail.moved.before'): string {
  if (!before) return '';
  const { start, end } = before;
  // The host's capital names the clock only where it is the clock of those times.
  const country = start.zone === edition.start.zone ? (host?.code ?? null) : null;
  return text(locale, key, { when: end ? saySpan({ start, end }, country, locale) : sayWhen(start, country, locale) });
}
