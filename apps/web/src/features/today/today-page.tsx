import { useNavigate } from '@tanstack/react-router';
import { Button } from '@mantine/core';
import { IconFilePlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import { useFormats } from '../../ui/format.js';
import { Page, Section } from '../../ui/page.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { Failure, Skeleton } from '../../ui/states.js';
import { Problem } from '../../api/problem.js';
import { useReader } from '../identity/reader.js';
import { NoticeLine } from '../notifications/notice-line.js';
import { useBeginDeposit } from '../repository/begin-deposit.js';
import { Due } from './due.js';
import { Waiting } from './waiting.js';
import styles from './today.module.css';

/** After signing in: what waits for me, what is due, what changed in what I follow. A list, not a dashboard. */
export function TodayPage() {
  const { t } = useTranslation('notifications');
  const formats = useFormats();
  const reader = useReader();
  const navigate = useNavigate();
  const begin = useBeginDeposit();
  const [now] = useState(() => new Date());
  if (reader.known && !reader.person) return <Failure level={1} error={new Problem(401, {})} />;
  const deposit = () => begin.start((id) => void navigate({ to: '/deposits/$id', params: { id } }));
  return (
    <Page
      title={t('today.title')} kicker={<time dateTime={now.toISOString().slice(0, 10)}>{formats.weekday(now)}</time>} width="reading"
      actions={reader.may('resources:deposit') && <Button leftSection={<IconFilePlus size={18} aria-hidden="true" />} loading={begin.isPending} onClick={deposit}>{t('today.deposit')}</Button>}
    >
      <ProblemNote error={begin.error} />
      <div className={styles.sections}>
        <Section title={t('today.waits')}><Waiting /></Section>
        <Section title={t('today.due')}><Due /></Section>
        <Section title={t('today.changed')}><Changed /></Section>
      </div>
    </Page>
  );
}

function Changed() {
  const { t } = useTranslation('notifications');
  const reader = useReader();
  const notices = query.useQuery('get', '/api/v1/notifications', { params: { query: { limit: 10 } } }, { enabled: reader.may('notifications:keep') });
  if (notices.error) return <Failure error={notices.error} retry={() => void notices.refetch()} />;
  if (notices.isPending && reader.may('notifications:keep')) return <Skeleton shape="rows" />;
  if (!notices.data?.items.length) return <p className="quiet">{t('today.changedNone')}</p>;
  return <ol role="list">{notices.data.items.map((notice) => <li key={notice.id}><NoticeLine notice={notice} /></li>)}</ol>;
}
