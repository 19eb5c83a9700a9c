import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import type { QueueItem } from '../../api/views.js';
import { useFormats } from '../../ui/format.js';
import { Page } from '../../ui/page.js';
import { Empty, Failure, Skeleton } from '../../ui/states.js';
import { Status } from '../../ui/status.js';
import { Table } from '../../ui/table.js';
import { usePages } from '../../ui/use-pages.js';
import { useReader } from '../identity/reader.js';
import { toneOf, useTitle } from '../repository/names.js';

/** What waits for a curator of this space, the longest wait first. */
export function QueuePage() {
  const { t } = useTranslation('review');
  const repository = useTranslation('repository').t;
  const formats = useFormats();
  const reader = useReader();
  const queue = usePages<QueueItem>(['review-queue', reader.place?.code], async (cursor, signal) => {
    const { data } = await api.GET('/api/v1/review-queue', { params: { query: { cursor, limit: 50 } }, signal });
    return data!;
  });
  return (
    <Page title={t('queue.title')} lead={t('queue.lead', { place: reader.place?.name ?? '' })}>
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
            { name: t('queue.since'), cell: (item) => (item.waitingDays === 0 ? t('today', { ns: 'common' }) : t('queue.days', { count: item.waitingDays, number: formats.number(item.waitingDays) })) },
            { name: t('queue.state'), cell: (item) => <Status tone={toneOf[item.state]}>{item.state === 'approved' ? t('queue.approved') : t('queue.waiting')}</Status> },
          ]}
        />
      )}
      {queue.hasMore && <Button mt="md" variant="default" loading={queue.isFetchingMore} onClick={queue.more}>{t('actions.more', { ns: 'common' })}</Button>}
    </Page>
  );
}

function ReviewLink({ item }: { item: QueueItem }) {
  const title = useTitle()(item);
  return <Link to="/review/$id" params={{ id: item.id }} lang={title.language}>{title.text}</Link>;
}
