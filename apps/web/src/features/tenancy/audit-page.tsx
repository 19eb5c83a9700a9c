import { Button, NativeSelect } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, query } from '../../api/client.js';
import type { AuditEntry, Role } from '../../api/views.js';
import { useFormats } from '../../ui/format.js';
import { Page } from '../../ui/page.js';
import { Empty, Failure, Skeleton } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { usePages } from '../../ui/use-pages.js';
import { When } from '../../ui/when.js';
import { useReader } from '../identity/reader.js';
import { useActName } from './act-name.js';
import { actNames } from './act-names.js';
import styles from './audit.module.css';
import { useTenants } from './tenants.js';

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
  const actName = useActName();
  return <>{actName(act.name)} <span className={styles.about}><About act={act} /></span></>;
}

/** What the act was about: a way to it, or the name and the new roles of the person. */
function About({ act: { name, actor, payload } }: { act: AuditEntry }) {
  const { t } = useTranslation('tenancy');
  const common = useTranslation('common').t;
  const formats = useFormats();
  const reader = useReader();
  const members = query.useQuery('get', '/api/v1/memberships', {}, { enabled: reader.may('members:read') }).data?.items;
  const tenants = useTenants().data?.items;
  const { resourceId, editionId, clusterId, personId, roles } = payload;
  const cluster = tenants?.find(({ id }) => id === clusterId);
  const person = members?.find((member) => member.personId === personId)?.name;
  if (typeof resourceId === 'string') return name === 'resource.discarded' ? null : <Link to="/resources/$id" params={{ id: resourceId }}>{t('audit.seeResource')}</Link>;
  if (typeof editionId === 'string') return <Link to="/meetings/$id" params={{ id: editionId }}>{t('audit.seeMeeting')}</Link>;
  if (cluster) return <Link to="/places/$code" params={{ code: cluster.code }}>{formats.say(cluster.names)}</Link>;
  if (!person || person === actor) return null;
  return Array.isArray(roles) ? `${person}: ${formats.list(roles.map((role: Role) => common(`roles.${role}`)))}` : person;
}
