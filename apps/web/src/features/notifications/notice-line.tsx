import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import type { NoticeView } from '../../api/views.js';
import { When } from '../../ui/when.js';
import styles from './notifications.module.css';

/** A notice: what happened, when, and the way to it; opening it marks it as read. */
export function NoticeLine({ notice }: { notice: NoticeView }) {
  const { t } = useTranslation('notifications');
  const client = useQueryClient();
  const read = query.useMutation('put', '/api/v1/notifications/{id}/reading');
  const isNew = notice.readAt === null;
  const markRead = () => {
    if (isNew) read.mutate({ params: { path: { id: notice.id } } }, { onSuccess: () => void client.invalidateQueries() });
  };
  return (
    <div className={styles.notice} data-new={isNew || undefined}>
      <div className={styles.noticeWords}>
        {notice.path ? <Link to={notice.path} onClick={markRead} className={styles.noticeText}>{notice.text}</Link> : <span className={styles.noticeText}>{notice.text}</span>}
        {notice.detail && <p className="quiet">{notice.detail}</p>}
        <span className="quiet small">{isNew && <strong className={styles.new}>{t('list.new')} · </strong>}<When at={notice.at} as="ago" /></span>
      </div>
      {isNew && <button type="button" className={styles.markRead} onClick={markRead} aria-label={`${t('list.markRead')}: ${notice.text}`}>{t('list.markRead')}</button>}
    </div>
  );
}
