import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import type { AuditEntry } from '../../api/views.js';
import { Page } from '../../ui/page.js';
import { Empty, Failure, Skeleton } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { usePages } from '../../ui/use-pages.js';
import { When } from '../../ui/when.js';
import { useReader } from '../identity/reader.js';
import { actNames, useActName } from './act-name.js';
import styles from './audit.module.css';

/** Who did what in this space, newest first. It only grows. */
export function AuditPage() {
  const { t } = useTranslation('tenancy');
  const reader = useReader();
  const actName = useActName();
  const [name, setName] = useState('');
  const acts = usePages<AuditEntry>(['audit', name], async (cursor, signal) => {
    const { data } = await api.GET('/api/v1/audit', { params: { query: { cursor, name: name || undefined, limit: 50 } }, signal });
    return data!;
  });
  const kinds = [...actNames].map((value) => ({ value, label: actName(value) })).sort((one, other) => one.label.localeCompare(other.label));
  return (
    <Page title={t('audit.title')} lead={t('audit.lead', { place: reader.place?.name ?? '' })}>
      <NativeSelect
        className={styles.filter} label={t('audit.filter')} value={name} onChange={(event) => setName(event.currentTarget.value)}
        data={[{ value: '', label: t('audit.all') }, ...kinds]}
      />
      {acts.error && <Failure error={acts.error} retry={acts.again} />}
      {acts.isPending && <Skeleton shape="rows" lines={10} />}
      {acts.items?.length === 0 && <Empty title={t('audit.none')} />}
      {acts.items && acts.items.length > 0 && (
        <Table
          label={t('audit.title')} rows={acts.items} keyOf={(act) => act.id}
          columns={[
            { name: t('audit.what'), lead: true, cell: (act) => <What act={act} /> },
            { name: t('audit.who'), cell: (act) => <>{act.actor ?? t('audit.system')}{act.via === 'key' && <span className="quiet"> {t('audit.byKey')}</span>}</> },
            { name: t('audit.when'), cell: (act) => <When at={act.at} as="stamp" /> },
            { name: t('audit.where'), cell: (act) => act.ip },
          ]}
        />
      )}
      {acts.hasMore && <Button className={styles.more} variant="default" loading={acts.isFetchingMore} onClick={acts.more}>{t('audit.more')}</Button>}
    </Page>
  );
}

function What({ act }: { act: AuditEntry }) {
  const { t } = useTranslation('tenancy');
  const actName = useActName();
  const details = Object.entries(act.payload);
  return (
    <>
      {actName(act.name)}
      {details.length > 0 && (
        <details className={styles.details}>
          <summary>{t('audit.details')}</summary>
          <dl>
            {details.map(([key, value]) => (
              <div key={key}><dt>{key}</dt><dd>{typeof value === 'string' ? value : JSON.stringify(value)}</dd></div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}
