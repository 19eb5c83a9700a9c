import { Link } from '@tanstack/react-router';
import { IconCalendarDue, IconCalendarEvent } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { EditionView } from '../../api/views.js';
import { useFormats } from '../../ui/format.js';
import { useReader } from '../identity/reader.js';
import { daysUntil, Moment } from '../meetings/moment.js';
import styles from './today.module.css';
import { useUpcoming } from './upcoming.js';

const soon = 45;

/** Deadlines of the coming weeks that are this person's to meet, late ones first, and meetings near. */
export function Due() {
  const { t } = useTranslation('notifications');
  const formats = useFormats();
  const common = useTranslation('common').t;
  const reader = useReader();
  const isMine = (owner: EditionView['milestones'][number]['owner'], host: string | null) =>
    owner === 'host' ? host !== null && host === reader.place?.code && reader.roles.includes('focal-point') : reader.roles.includes(owner);
  const due = useUpcoming()
    .flatMap((edition) => [
      { key: edition.id, id: edition.id, words: formats.say(edition.title), at: edition.start, meeting: true },
      ...edition.milestones
        .filter(({ doneAt, owner }) => !doneAt && isMine(owner, edition.hostCountry))
        .map(({ id, title, due: at }) => ({ key: id, id: edition.id, words: formats.say(title), at, meeting: false })),
    ])
    .filter(({ at }) => daysUntil(at) <= soon)
    .sort((one, other) => one.at.instant.localeCompare(other.at.instant));
  if (due.length === 0) return <p className="quiet">{t('today.dueNone')}</p>;
  return (
    <ul role="list" className={styles.list}>
      {due.map(({ key, id, words, at, meeting }) => {
        const days = daysUntil(at);
        const Sign = meeting ? IconCalendarEvent : IconCalendarDue;
        return (
          <li key={key} className={styles.item} data-late={days < 0 || undefined}>
            <Sign size={20} stroke={1.6} aria-hidden="true" />
            <span>
              <Link to="/meetings/$id" params={{ id }}>{words}</Link><br />
              <span className="quiet small"><Moment moment={at} as="stamp" /> · {days === 0 ? common('today') : days > 0 ? common('inDays', { count: days }) : common('daysAgo', { count: -days })}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
