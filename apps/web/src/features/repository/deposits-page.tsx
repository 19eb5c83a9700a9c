import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { Link } from '@tanstack/react-router';
import { IconFilePlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import type { ResourceSummary } from '../../api/views.js';
import { Page } from '../../ui/page.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { Empty, Failure, Skeleton } from '../../ui/states.js';
import { Status } from '../../ui/status.js';
import { Table } from '../../ui/table.js';
import { usePages } from '../../ui/use-pages.js';
import { When } from '../../ui/when.js';
import { useReader } from '../identity/reader.js';
import { toneOf, useTitle } from './names.js';
import { useBeginDeposit } from './begin-deposit.js';

/** What one has deposited here and where each stands. */
export function DepositsPage() {
  const { t } = useTranslation('repository');
  const reader = useReader();
  const begin = useBeginDeposit();
  const navigate = useNavigate();
  const deposits = usePages<ResourceSummary>(['deposits', reader.place?.code], async (cursor, signal) => {
    const { data } = await api.GET('/api/v1/resources', { params: { query: { mine: 'true', cursor, limit: 50 } }, signal });
    return data!;
  });
  const start = (
    <Button leftSection={<IconFilePlus size={18} aria-hidden="true" />} loading={begin.isPending} onClick={() => begin.start((id) => void navigate({ to: '/deposits/$id', params: { id } }))}>
      {t('deposits.new')}
    </Button>
  );
  return (
    <Page title={t('deposits.title')} lead={t('deposits.lead', { place: reader.place?.name ?? '' })} actions={start}>
      <ProblemNote error={begin.error} />
      {deposits.error && <Failure error={deposits.error} retry={deposits.again} />}
      {deposits.isPending && <Skeleton shape="rows" lines={5} />}
      {deposits.items?.length === 0 && <Empty title={t('deposits.none')}>{t('deposits.noneHelp')}</Empty>}
      {deposits.items && deposits.items.length > 0 && (
        <Table
          label={t('deposits.title')} rows={deposits.items} keyOf={(resource) => resource.id}
          columns={[
            { name: t('names.titles'), lead: true, cell: (resource) => <DepositLink resource={resource} /> },
            { name: t('names.type'), cell: (resource) => resource.type && t(`types.${resource.type}`) },
            { name: t('deposits.state'), cell: (resource) => <Status tone={toneOf[resource.state]}>{t(`status.${resource.state}`)}</Status> },
            { name: t('deposits.changed'), cell: (resource) => <When at={resource.updatedAt} as="ago" /> },
          ]}
        />
      )}
      {deposits.hasMore && <Button mt="md" variant="default" loading={deposits.isFetchingMore} onClick={deposits.more}>{t('actions.more', { ns: 'common' })}</Button>}
    </Page>
  );
}

function DepositLink({ resource }: { resource: ResourceSummary }) {
  const title = useTitle()(resource);
  const open = resource.state === 'draft' || resource.state === 'changes-requested';
  return open
    ? <Link to="/deposits/$id" params={{ id: resource.id }} lang={title.language}>{title.text}</Link>
    : <Link to="/resources/$id" params={{ id: resource.id }} lang={title.language}>{title.text}</Link>;
}
