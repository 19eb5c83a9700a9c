import { inLanguage } from '#meetings';
import type { Locale } from '#platform';
import type { Matter } from '../kinds/notice.js';
import { notificationsTexts as text } from '../notifications.texts.js';
import type { Facts } from './facts.service.js';
import type { Saying } from './saying.js';

type RequestKind = 'request-opened' | 'request-answered' | 'request-closed' | 'request-overdue';
type RequestMatter = Extract<Matter, { params: { requestId: string } }> & { kind: RequestKind };

/** What becomes of a request for knowledge. Its words are the asker's, in the asker's language. */
export function sayRequest(matter: RequestMatter, facts: Facts, locale: Locale): Saying | null {
  const request = facts.requests.get(matter.params.requestId);
  if (!request) return null;
  const { title } = request;
  const saying = (said: string, detail: string | null = null): Saying => ({ text: said, detail, path: `/requests/${request.id}` });
  const placeOf = (tenantId: string) => facts.countries.get(tenantId)?.[locale] ?? '';
  switch (matter.kind) {
    case 'request-opened':
      return saying(text(locale, 'say.request-opened', { title, place: placeOf(request.tenantId) }), text(locale, 'say.request-opened-detail'));
    case 'request-answered':
      return saying(text(locale, 'say.request-answered', { title, place: placeOf(matter.params.countryId) }));
    case 'request-closed':
      return saying(
        text(locale, `say.request-closed-${matter.params.outcome}`, { title }),
        request.thanks && text(locale, 'say.request-closed-detail', { thanks: request.thanks }),
      );
    default:
      return saying(text(locale, 'say.request-overdue', { title }), text(locale, 'say.request-overdue-detail'));
  }
}

/** What calls for an answer, or for a close, is news while the request is open. */
export const requestIsNews = ({ params }: { params: { requestId: string } }, facts: Facts): boolean =>
  facts.requests.get(params.requestId)?.outcome === null;

/** Somebody made something of their own out of it; both must be within the reader's reach. */
export function sayAdapted({ params }: Extract<Matter, { kind: 'resource-adapted' }>, facts: Facts, locale: Locale): Saying | null {
  const adapted = facts.resources.get(params.resourceId);
  const origin = facts.resources.get(params.originId);
  if (!adapted || !origin) return null;
  const place = facts.countries.get(params.countryId)?.[locale] ?? '';
  return {
    text: text(locale, 'say.resource-adapted', { place, title: inLanguage(origin.titles, locale) }),
    detail: inLanguage(adapted.titles, locale),
    path: `/resources/${adapted.id}`,
  };
}

/** An agency of another place says that it uses it. */
export function sayUsed({ params }: Extract<Matter, { kind: 'resource-used' }>, facts: Facts, locale: Locale): Saying | null {
  const resource = facts.resources.get(params.resourceId);
  if (!resource) return null;
  const place = facts.countries.get(params.countryId)?.[locale] ?? '';
  return { text: text(locale, 'say.resource-used', { place, title: inLanguage(resource.titles, locale) }), detail: null, path: `/resources/${resource.id}` };
}

/** Half a year or a year of use is over. */
export function sayAskedOutcome({ params }: Extract<Matter, { kind: 'outcome-asked' }>, facts: Facts, locale: Locale): Saying | null {
  const resource = facts.resources.get(params.resourceId);
  if (!resource) return null;
  return {
    text: text(locale, 'say.outcome-asked', { title: inLanguage(resource.titles, locale) }),
    detail: text(locale, 'say.outcome-asked-detail', { months: params.months }),
    path: `/use/${params.adoptionId}`,
  };
}

/** Somebody said something about a resource in whose discussion the reader takes part. */
export function sayRemark({ params }: Extract<Matter, { kind: 'remark-made' }>, facts: Facts, locale: Locale): Saying | null {
  const resource = facts.resources.get(params.resourceId);
  if (!resource) return null;
  const place = facts.countries.get(params.countryId)?.[locale] ?? '';
  return { text: text(locale, 'say.remark-made', { place, title: inLanguage(resource.titles, locale) }), detail: null, path: `/resources/${resource.id}` };
}
