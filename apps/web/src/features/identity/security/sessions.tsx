import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client.js';
import { say } from '../../../ui/notices.js';
import { ProblemNote } from '../../../ui/problem-note.js';
import { Failure, Skeleton } from '../../../ui/states.js';
import { Status } from '../../../ui/status.js';
import { Table } from '../../../ui/table.js';
import { When } from '../../../ui/when.js';
import styles from '../identity.module.css';
import { deviceName } from './device.js';

/** Where one is signed in; each can be closed, or all others at once. */
export function Sessions() {
  const { t } = useTranslation('identity');
  const sessions = query.useQuery('get', '/api/v1/me/sessions');
  const end = query.useMutation('delete', '/api/v1/me/sessions/{id}');
  const endOthers = query.useMutation('delete', '/api/v1/me/sessions');
  if (sessions.error) return <Failure error={sessions.error} retry={() => void sessions.refetch()} />;
  if (!sessions.data) return <Skeleton shape="rows" />;
  const after = (words: string) => ({
    onSuccess: () => {
      say(words);
      void sessions.refetch();
    },
  });
  return (
    <div className={styles.form}>
      <Table
        label={t('security.sessions.title')} rows={sessions.data.items} keyOf={(session) => session.id}
        columns={[
          { name: t('security.sessions.device'), lead: true, cell: ({ device }) => deviceName(device) ?? t('security.sessions.unknownDevice') },
          { name: t('security.sessions.from'), cell: ({ ip }) => ip },
          { name: t('security.sessions.seen'), cell: ({ lastSeenAt }) => <When at={lastSeenAt} as="ago" /> },
          {
            name: '', cell: ({ id, current }) => current
              ? <Status tone="good">{t('security.sessions.this')}</Status>
              : <Button variant="default" size="xs" onClick={() => end.mutate({ params: { path: { id } } }, after(t('security.sessions.ended')))}>{t('security.sessions.end')}</Button>,
          },
        ]}
      />
      <ProblemNote error={end.error ?? endOthers.error} />
      {sessions.data.items.length > 1 && (
        <div className={styles.row}>
          <Button variant="default" onClick={() => endOthers.mutate({}, after(t('security.sessions.endedAll')))}>{t('security.sessions.endAll')}</Button>
        </div>
      )}
    </div>
  );
}
