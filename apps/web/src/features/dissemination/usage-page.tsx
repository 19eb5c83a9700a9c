import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, query } from '../../api/client.js';
import { type InLanguages, inReach, useFormats } from '../../ui/format.js';
import { Page, Section } from '../../ui/page.js';
import { Empty, Failure, Skeleton } from '../../ui/states.js';
import { type Column, Table } from '../../ui/table.js';
import { usePages } from '../../ui/use-pages.js';
import { useReader } from '../identity/reader.js';
import { useTenants } from '../tenancy/tenants.js';

/** How often the space's resources, or one's own, are looked at and taken: by month, by resource and, for the network, by space. */
export function UsagePage() {
  const { t } = useTranslation('dissemination');
  const reader = useReader();
  const all = reader.may('resources:review');
  return (
    <Page title={t('usage.title')} lead={all ? t('usage.leadSpace', { place: reader.place?.name ?? '' }) : t('usage.leadOwn')}>
      {reader.may('usage:read') && <OfSpace />}
      {reader.may('usage:compare') && <OfNetwork />}
      <p className="quiet small">{t('usage.method')}</p>
    </Page>
  );
}

interface Figures {
  totalInvestigations: number;
  uniqueInvestigations: number;
  totalRequests: number;
  uniqueRequests: number;
}

/** A resource and its figures. */
interface Used extends Figures {
  resource: { id: string; titles: InLanguages };
}

function useFigureColumns(): Column<Figures>[] {
  const { t } = useTranslation('dissemination');
  const { number } = useFormats();
  return [
    { name: t('usage.views'), numeric: true, cell: (row) => number(row.totalInvestigations) },
    { name: t('usage.uniqueViews'), numeric: true, cell: (row) => number(row.uniqueInvestigations) },
    { name: t('usage.downloads'), numeric: true, cell: (row) => number(row.totalRequests) },
    { name: t('usage.uniqueDownloads'), numeric: true, cell: (row) => number(row.uniqueRequests) },
  ];
}

function OfSpace() {
  const { t } = useTranslation('dissemination');
  const formats = useFormats();
  const figures = useFigureColumns();
  const months = query.useQuery('get', '/api/v1/usage', { params: { query: { limit: 1 } } });
  const items = usePages<Used>(['usage'], async (cursor, signal) => (await api.GET('/api/v1/usage', { params: { query: { cursor, limit: 20 } }, signal })).data!);
  if (months.error) return <Failure error={months.error} retry={() => void months.refetch()} />;
  if (!months.data || items.isPending) return <Skeleton shape="rows" lines={8} />;
  if (months.data.months.length === 0) return <Empty title={t('usage.none')}>{t('usage.noneWhy')}</Empty>;
  return (
    <>
      <Section title={t('usage.byMonth')}>
        <Table label={t('usage.byMonth')} rows={months.data.months.toReversed()} keyOf={({ month }) => month}
          columns={[{ name: t('usage.month'), lead: true, cell: ({ month }) => formats.month(`${month}-15`, 'UTC') }, ...figures]} />
      </Section>
      <Section title={t('usage.byResource')}>
        {items.error && <Failure error={items.error} retry={items.again} />}
        {items.items && (
          <Table label={t('usage.byResource')} rows={items.items} keyOf={({ resource }) => resource.id}
            columns={[{
              name: t('usage.resource'), lead: true,
              cell: ({ resource }) => {
                const title = inReach(resource.titles, formats.language);
                return <Link to="/resources/$id" params={{ id: resource.id }} lang={title.language}>{title.text}</Link>;
              },
            }, ...figures]} />
        )}
        {items.hasMore && <Button variant="default" loading={items.isFetchingMore} onClick={items.more}>{t('usage.more')}</Button>}
      </Section>
    </>
  );
}

function OfNetwork() {
  const { t } = useTranslation('dissemination');
  const formats = useFormats();
  const figures = useFigureColumns();
  const places = useTenants().data?.items;
  const spaces = query.useQuery('get', '/api/v1/usage/tenants');
  if (spaces.error) return <Failure error={spaces.error} retry={() => void spaces.refetch()} />;
  if (!spaces.data) return <Skeleton shape="rows" lines={8} />;
  if (spaces.data.tenants.length === 0) return null;
  const nameOf = (code: string) => formats.say(places?.find((place) => place.code === code)?.names ?? {}) || code;
  return (
    <Section title={t('usage.bySpace')}>
      <Table label={t('usage.bySpace')} rows={spaces.data.tenants} keyOf={({ tenant }) => tenant}
        columns={[
          { name: t('usage.space'), lead: true, cell: ({ tenant }) => nameOf(tenant) },
          { name: t('usage.country'), cell: ({ country }) => (country ? nameOf(country) : '—') },
          ...figures,
        ]} />
    </Section>
  );
}
