import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import type { ReferenceTable } from '../../api/views.js';
import { capital, useFormats } from '../../ui/format.js';
import { Page, Section } from '../../ui/page.js';
import { Failure, Skeleton } from '../../ui/states.js';
import { Status } from '../../ui/status.js';
import { Table } from '../../ui/table.js';
import { dataColumns } from './data-columns.js';
import styles from './reference.module.css';
import { useColumnName, useValue } from './values.js';

type Row = ReferenceTable['rows'][number];

/** A table of the sources: each row with where it was read and whether it is printed, reconstructed or from elsewhere. */
export function TablePage() {
  const { table: code } = useParams({ from: '/reference/$table' });
  const table = query.useQuery('get', '/api/v1/reference/{table}', { params: { path: { table: code } } }, { staleTime: 600_000 });
  if (table.error) return <Failure level={1} error={table.error} retry={() => void table.refetch()} />;
  if (!table.data) return <div className={styles.arriving}><Skeleton lines={8} /></div>;
  return <Whole key={code} table={table.data} />;
}

function Whole({ table }: { table: ReferenceTable }) {
  const { t } = useTranslation('reference');
  const formats = useFormats();
  const nameOf = useColumnName();
  const say = useValue();
  return (
    <Page title={capital(formats.say(table.labels))} kicker={<Link to="/reference">{t('title')}</Link>} lead={table.note && formats.say(table.note)}>
      <div className={styles.scroll}>
        <Table<Row>
          label={formats.say(table.labels)} rows={table.rows} keyOf={(row) => row.code}
          columns={[
            { name: t('row'), lead: true, cell: (row) => <>{formats.say(row.labels)}{row.note && <><br /><span className="quiet small">{formats.say(row.note)}</span></>}</> },
            ...dataColumns(table.rows).map(({ key, numeric }) => ({ name: nameOf(key), numeric, cell: (row: Row) => say(key, row.data?.[key]) })),
            ...(table.rows.some(({ concepts }) => concepts.length > 0) ? [{
              name: t('concepts'),
              cell: (row: Row) => row.concepts.map(({ code, labels }, index) => <span key={code}>{index > 0 && ', '}<Link to="/concepts/$code" params={{ code }}>{formats.say(labels) || code}</Link></span>),
            }] : []),
            { name: t('source'), cell: (row) => <span className="small">{t(`sources.${row.source.document}`)}, {row.source.locus}</span> },
            { name: t('provenance'), cell: (row) => <Status tone={row.provenance === 'printed' ? 'good' : 'attention'}>{t(`provenances.${row.provenance}`)}</Status> },
          ]}
        />
      </div>
      {table.relations.length > 0 && (
        <Section title={t('relations')}>
          <ul role="list" className={styles.relations}>
            {table.relations.map(({ from, to, kind }) => (
              <li key={`${from.table}/${from.code}/${kind}/${to.table}/${to.code}`}>
                {formats.say(from.labels)} <span className="quiet">→</span>{' '}
                {to.table === table.code ? formats.say(to.labels) : <Link to="/reference/$table" params={{ table: to.table }}>{formats.say(to.labels)}</Link>}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
}
