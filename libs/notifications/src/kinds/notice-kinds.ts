/**
 * What people can be told, and whether a mail goes with it unless they say otherwise. `always` marks what is formal: it
 * comes with a calendar message or strikes one out, and can be turned off nowhere.
 */
export const noticeKinds = {
  'resource-published': 'on',
  'deposit-submitted': 'off',
  'deposit-returned': 'on',
  'deposit-approved': 'on',
  'deposit-published': 'on',
  'deposit-corrected': 'on',
  'deposit-withdrawn': 'on',
  'review-waiting': 'on',
  'review-comment': 'on',
  'review-asked': 'on',
  'review-answered': 'on',
  'resource-endorsed': 'on',
  'meeting-convened': 'always',
  'meeting-moved': 'always',
  'meeting-reclocked': 'always',
  'meeting-changed': 'always',
  'meeting-cancelled': 'always',
  'meeting-reminder': 'on',
  'meeting-answered': 'on',
  'invitation-accepted': 'on',
  'country-named': 'on',
  'request-opened': 'on',
  'request-answered': 'on',
  'request-closed': 'on',
  'request-overdue': 'on',
  'term-proposed': 'on',
  'proposal-decided': 'on',
  'resource-adapted': 'on',
  'resource-used': 'off',
  'outcome-asked': 'on',
  'remark-made': 'on',
  'search-found': 'on',
} as const satisfies Record<string, 'on' | 'off' | 'always'>;

export type NoticeKind = keyof typeof noticeKinds;

export const noticeKindNames = Object.keys(noticeKinds) as [NoticeKind, ...NoticeKind[]];

/** Formal kinds reach whoever they concern, whatever their preferences. */
export const isFormal = (kind: NoticeKind): boolean => noticeKinds[kind] === 'always';
