import { Button } from '@mantine/core';
import { IconCalendarDown, IconCalendarShare, IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import { Confirm } from '../../ui/confirm.js';
import { Copy } from '../../ui/copy.js';
import { useFormats } from '../../ui/format.js';
import { Note } from '../../ui/note.js';
import { say } from '../../ui/notices.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { Failure, Skeleton } from '../../ui/states.js';
import styles from './meetings.module.css';

/** One’s meetings in one’s own calendar: a secret address for it, shown once, replaced or taken back; or a file once. */
export function CalendarFeed() {
  const { t } = useTranslation('meetings');
  const formats = useFormats();
  const [fresh, setFresh] = useState<{ address: string; webcal: string } | null>(null);
  const [asking, setAsking] = useState<'replace' | 'revoke' | null>(null);
  const feed = query.useQuery('get', '/api/v1/meetings/feed');
  const give = query.useMutation('post', '/api/v1/meetings/feed');
  const revoke = query.useMutation('delete', '/api/v1/meetings/feed');
  if (feed.error) return <Failure error={feed.error} retry={() => void feed.refetch()} />;
  if (!feed.data) return <Skeleton lines={2} />;
  const { active, createdAt, lastReadAt } = feed.data;
  const done = (shown: typeof fresh) => {
    setFresh(shown);
    setAsking(null);
    void feed.refetch();
  };
  const make = () => give.mutate({}, { onSuccess: done });
  const end = () =>
    revoke.mutate({}, {
      onSuccess: () => {
        say(t('feed.revoked'));
        done(null);
      },
    });
  return (
    <div className={styles.feed}>
      <p className="quiet">{t('feed.about')}</p>
      {fresh && (
        <Note tone="attention" title={t('feed.once')} live>
          <p className={styles.address}>{fresh.address}</p>
          <span className={styles.acts}>
            <Copy text={fresh.address} />
            <Button component="a" size="xs" variant="default" href={fresh.webcal} leftSection={<IconCalendarShare size={16} aria-hidden="true" />}>{t('feed.open')}</Button>
          </span>
        </Note>
      )}
      {active && createdAt && (
        <p>
          {t('feed.since', { day: formats.day(createdAt) })} {lastReadAt ? t('feed.read', { ago: formats.ago(lastReadAt) }) : t('feed.unread')}
        </p>
      )}
      <div className={styles.acts}>
        {!active && <Button variant="default" leftSection={<IconCalendarShare size={18} aria-hidden="true" />} loading={give.isPending} onClick={make}>{t('feed.give')}</Button>}
        {active && <Button variant="default" leftSection={<IconRefresh size={18} aria-hidden="true" />} onClick={() => setAsking('replace')}>{t('feed.replace')}</Button>}
        <Button component="a" variant="default" href={`/api/v1/meetings/calendar.ics?lang=${formats.language}`} leftSection={<IconCalendarDown size={18} aria-hidden="true" />}>{t('feed.download')}</Button>
        {active && <Button variant="subtle" color="clay" onClick={() => setAsking('revoke')}>{t('feed.revoke')}</Button>}
      </div>
      {!asking && <ProblemNote error={give.error} />}
      {asking && (
        <Confirm
          title={t(`feed.${asking}Title`)} verb={t(`feed.${asking}`)} destructive={asking === 'revoke'} busy={give.isPending || revoke.isPending}
          onClose={() => setAsking(null)} onConfirm={asking === 'replace' ? make : end}
        >
          <p>{t(`feed.${asking}About`)}</p>
          <ProblemNote error={give.error ?? revoke.error} />
        </Confirm>
      )}
    </div>
  );
}
