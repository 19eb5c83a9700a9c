import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { IconBellCog, IconChecks } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, query } from '../../api/client.js';
import type { NoticeView } from '../../api/views.js';
import { Choice } from '../../ui/choice.js';
import { ButtonLink } from '../../ui/link.js';
import { say } from '../../ui/notices.js';
import { Page } from '../../ui/page.js';
import { Empty, Failure, Skeleton } from '../../ui/states.js';
import { usePages } from '../../ui/use-pages.js';
import { useReader } from '../identity/reader.js';
import { NoticeLine } from './notice-line.js';
import { newsInterval } from './unread.js';
import styles from './notifications.module.css';

type NoticesPageView = { items: NoticeView[]; next: string | null; unread: number };

/** What happened in what one follows and what waits for one, newest first. */
export function NoticesPage() {
  const { t } = useTranslation('notifications');
  const reader = useReader();
  const client = useQueryClient();
  const [only, setOnly] = useState<'unread' | 'all'>('all');
  const notices = usePages<NoticeView, NoticesPageView>(['notices', only, reader.place?.code, reader.person?.locale], async (cursor, signal) => {
    const { data } = await api.GET('/api/v1/notifications', { params: { query: { cursor, limit: 30, ...(only === 'unread' ? { unread: 'true' } : {}) } }, signal });
    return data!;
  }, { refetchInterval: newsInterval });
  const readAll = query.useMutation('put', '/api/v1/notifications/reading');
  const unread = notices.first?.unread ?? 0;
  const markAll = () =>
    readAll.mutate({}, {
      onSuccess: () => {
        say(t('list.allRead'));
        void client.invalidateQueries();
      },
    });
  return (
    <Page
      title={t('list.title')} lead={t('list.lead')} width="reading"
      actions={
        <>
          {unread > 0 && <Button variant="default" leftSection={<IconChecks size={18} aria-hidden="true" />} loading={readAll.isPending} onClick={markAll}>{t('list.markAll')}</Button>}
          <ButtonLink variant="default" to="/notifications/preferences" leftSection={<IconBellCog size={18} aria-hidden="true" />}>{t('list.preferences')}</ButtonLink>
        </>
      }
    >
      <Choice label={t('list.title')} value={only} onChange={setOnly} options={[{ value: 'all', label: t('list.all') }, { value: 'unread', label: t('list.unread'), count: unread }]} />
      {notices.error && <Failure error={notices.error} retry={notices.again} />}
      {notices.isPending && <Skeleton shape="rows" lines={6} />}
      {notices.items?.length === 0 && <Empty title={only === 'unread' ? t('list.noneUnread') : t('list.none')}>{only === 'all' && t('list.noneHelp')}</Empty>}
      <ol role="list" className={styles.notices}>
        {notices.items?.map((notice) => <li key={notice.id}><NoticeLine notice={notice} /></li>)}
      </ol>
      {notices.hasMore && <Button variant="default" loading={notices.isFetchingMore} onClick={notices.more}>{t('list.more')}</Button>}
    </Page>
  );
}
