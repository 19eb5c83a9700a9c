import { NativeSelect } from '@mantine/core';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import { isProblem } from '../../api/problem.js';
import type { VersionLine } from '../../api/views.js';
import { useFormats } from '../../ui/format.js';
import { NotFound } from '../../ui/not-found.js';
import { Page, Section } from '../../ui/page.js';
import { Empty, Failure, Skeleton } from '../../ui/states.js';
import { Status } from '../../ui/status.js';
import { Table } from '../../ui/table.js';
import { useTitle } from '../repository/names.js';
import styles from './versions.module.css';

const Differences = lazy(() => import('./differences.js'));

/** Every published version of a work, and what changed between any two of them. */
export function VersionsPage() {
  const { t } = useTranslation('versions');
  const { id } = useParams({ from: '/resources/$id/versions' });
  const path = { params: { path: { id } } };
  const resource = query.useQuery('get', '/api/v1/resources/{id}', path);
  const versions = query.useQuery('get', '/api/v1/resources/{id}/versions', path);
  const titleOf = useTitle();
  const failed = resource.error ?? versions.error;
  if (isProblem(failed, 422)) return <NotFound />;
  if (failed) return <Failure level={1} error={failed} retry={() => { void resource.refetch(); void versions.refetch(); }} />;
  if (!resource.data || !versions.data) return <Skeleton lines={8} />;
  const { items } = versions.data;
  return (
    <Page
      title={t('title', { title: titleOf(resource.data).text })} lead={t('lead')}
      kicker={<Link to="/resources/$id" params={{ id }}>{t('toCurrent')}</Link>}
    >
      {items.length === 1 ? <Empty title={t('only')}>{t('onlyHelp')}</Empty> : <Comparison id={id} items={items} />}
      <div className={styles.list}><Section title={t('list')}><VersionTable id={id} items={items} /></Section></div>
    </Page>
  );
}

function Comparison({ id, items }: { id: string; items: readonly VersionLine[] }) {
  const { t } = useTranslation('versions');
  const navigate = useNavigate({ from: '/resources/$id/versions' });
  const chosen = useSearch({ from: '/resources/$id/versions' });
  // Numbers may have gaps: some versions are not for every reader.
  const numbers = items.map(({ number }) => number);
  const last = numbers.at(-1)!;
  const upTo = (wanted: number) => numbers.findLast((number) => number <= wanted) ?? numbers[0]!;
  const to = upTo(chosen.to ?? last);
  const from = upTo(chosen.from ?? to - 1);
  const options = items.map(({ number }) => ({ value: String(number), label: number === last ? `${number} (${t('current')})` : String(number) }));
  const versionAt = (number: number) => ({ params: { path: { id, number } } });
  const before = query.useQuery('get', '/api/v1/resources/{id}/versions/{number}', versionAt(from));
  const after = query.useQuery('get', '/api/v1/resources/{id}/versions/{number}', versionAt(to));
  const failed = before.error ?? after.error;
  return (
    <Section title={t('compare')}>
      <div className={styles.choice}>
        <NativeSelect label={t('from')} value={String(from)} data={options} onChange={(event) => void navigate({ search: { from: Number(event.currentTarget.value), to }, replace: true })} />
        <NativeSelect label={t('to')} value={String(to)} data={options} onChange={(event) => void navigate({ search: { from, to: Number(event.currentTarget.value) }, replace: true })} />
      </div>
      {failed && <Failure error={failed} />}
      {before.data && after.data
        ? (
          <Suspense fallback={<Skeleton lines={4} />}>
            <Differences before={{ ...before.data.description, files: before.data.files }} after={{ ...after.data.description, files: after.data.files }} />
          </Suspense>
        )
        : !failed && <Skeleton lines={4} />}
    </Section>
  );
}

function VersionTable({ id, items }: { id: string; items: readonly VersionLine[] }) {
  const { t } = useTranslation('versions');
  const formats = useFormats();
  const known = items.some(({ endedBy }) => endedBy !== null);
  return (
    <Table
      label={t('list')} rows={items.toReversed()} keyOf={({ number }) => String(number)}
      columns={[
        {
          name: t('number'), lead: true,
          cell: ({ number, until }) => (until === null
            ? <Link to="/resources/$id" params={{ id }}>{t('version', { number })}</Link>
            : <Link to="/resources/$id/versions/$number" params={{ id, number: String(number) }}>{t('version', { number })}</Link>),
        },
        { name: t('since'), cell: ({ since }) => formats.day(since) },
        { name: t('until'), cell: ({ until }) => (until === null ? <Status tone="good">{t('current')}</Status> : formats.day(until)) },
        { name: t('ended'), cell: ({ endedThrough }) => endedThrough && t(`through.${endedThrough}`) },
        ...(known ? [{ name: t('by'), cell: ({ endedBy }: VersionLine) => endedBy }] : []),
      ]}
    />
  );
}
