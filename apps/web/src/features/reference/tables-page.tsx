import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import { useFormats } from '../../ui/format.js';
import { Page } from '../../ui/page.js';
import { Failure, Skeleton } from '../../ui/states.js';
import styles from './reference.module.css';

/** The tables that the sources print, as a list to open. */
export function TablesPage() {
  const { t } = useTranslation('reference');
  const formats = useFormats();
  const tables = query.useQuery('get', '/api/v1/reference', {}, { staleTime: 600_000 });
  return (
    <Page title={t('title')} lead={t('lead')} width="reading">
      {tables.error && <Failure error={tables.error} retry={() => void tables.refetch()} />}
      {tables.isPending && <Skeleton shape="rows" lines={10} />}
      <ul role="list" className={styles.tables}>
        {tables.data?.items.map(({ code, labels, rows }) => (
          <li key={code}>
            <Link to="/reference/$table" params={{ table: code }}>{formats.say(labels)}</Link>
            <span className="quiet small">{t('rows', { count: rows })}</span>
          </li>
        ))}
      </ul>
    </Page>
  );
}
