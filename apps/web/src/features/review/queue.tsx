import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import type { QueueItem } from '../../api/views.js';
import { useFormats } from '../../ui/format.js';
import { Empty, Failure, Skeleton } from '../../ui/states.js';
import { Status } from '../../ui/status.js';
import { Table } from '../../ui/table.js';
import { usePages } from '../../ui/use-pages.js';
import { toneOf, useTitle } from '../repository/names.js';
import { verdictTone } from './reviewers.js';
import styles from './review.module.css';

/** The works that wait, the longest wait first: who has each of them, for how long, and what they say. */
export function Queue({ place }: { place: string | undefined }) {
  const { t } = useTranslation('review');
  const reviewing = useTranslation('reviewing').t;
  const repository = useTranslation('repository').t;
  const formats = useFormats();
  const queue = usePages<QueueItem>(['review-queue', place], async (cursor, signal) => {
    const { data } = await api.GET('/api/v1/review-queue', { params: { query: { cursor, limit: 50 } }, signal });
    return data!;
  });
  const daysOf = (days: number) => (days === 0 ? t('today', { ns: 'common' }) : t('queue.days', { count: days, number: formats.number(days) }));
  return (
    <>
      {queue.error && <Failure error={queue.error} retry={queue.again} />}
      {queue.isPending && <Skeleton shape="rows" lines={6} />}
      {queue.items?.length === 0 && <Empty title={t('queue.none')}>{t('queue.noneHelp')}</Empty>}
      {queue.items && queue.items.length > 0 && (
        <Table
          label={t('queue.title')} rows={queue.items} keyOf={(item) => item.id}
          columns={[
            { name: t('queue.resource'), lead: true, cell: (item) => <ReviewLink item={item} /> },
            { name: repository('names.type'), cell: (item) => item.type && repository(`types.${item.type}`) },
            { name: t('queue.by'), cell: (item) => item.depositor.name },
            { name: t('queue.since'), cell: (item) => daysOf(item.waitingDays) },
            {
              name: reviewing('queue.who'),
              cell: ({ assignments }) => (assignments.length === 0
                ? <span className="quiet">{reviewing('queue.nobody')}</span>
                : (
                  <ul role="list" className={styles.holders}>
                    {assignments.map(({ reviewer, verdict, days }) => (
                      <li key={reviewer.id}>
                        {reviewer.name}, {daysOf(days)} <Status tone={verdictTone[verdict ?? 'waiting']}>{reviewing(`reviewers.verdicts.${verdict ?? 'waiting'}`)}</Status>
                      </li>
                    ))}
                  </ul>
                )),
            },
            { name: reviewing('queue.remarks'), numeric: true, cell: ({ openRemarks }) => formats.number(openRemarks) },
            { name: t('queue.state'), cell: (item) => <Status tone={toneOf[item.state]}>{item.state === 'approved' ? t('queue.approved') : t('queue.waiting')}</Status> },
          ]}
        />
      )}
      {queue.hasMore && <Button mt="md" variant="default" loading={queue.isFetchingMore} onClick={queue.more}>{t('actions.more', { ns: 'common' })}</Button>}
    </>
  );
}

function ReviewLink({ item }: { item: QueueItem }) {
  const title = useTitle()(item);
  return <Link to="/review/$id" params={{ id: item.id }} lang={title.language}>{title.text}</Link>;
}
