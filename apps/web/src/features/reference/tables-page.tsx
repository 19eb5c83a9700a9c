import { TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import { folded, useFormats } from '../../ui/format.js';
import { Page } from '../../ui/page.js';
import { Empty, Failure, Skeleton } from '../../ui/states.js';
import styles from './reference.module.css';

/** The tables that the sources print, found by name. */
export function TablesPage() {
  const { t } = useTranslation('reference');
  const formats = useFormats();
  const tables = query.useQuery('get', '/api/v1/reference', {}, { staleTime: 600_000 });
  const [words, setWords] = useState('');
  const wanted = folded(useDeferredValue(words));
  const matching = tables.data?.items.filter(({ labels }) => folded(formats.say(labels)).includes(wanted)) ?? [];
  return (
    <Page title={t('title')} lead={t('lead')} width="reading">
      {tables.error && <Failure error={tables.error} retry={() => void tables.refetch()} />}
      {tables.isPending && <Skeleton shape="rows" lines={10} />}
      {tables.data && (
        <TextInput
          className={styles.filter} aria-label={t('filter')} placeholder={t('filter')} type="search"
          leftSection={<IconSearch size={18} aria-hidden="true" />} value={words} onChange={(event) => setWords(event.currentTarget.value)}
        />
      )}
      {tables.data && matching.length === 0 && <Empty title={t('none')} />}
      <ul role="list" className={styles.tables}>
        {matching.map(({ code, labels, rows }) => (
          <li key={code}>
            <Link to="/reference/$table" params={{ table: code }}>{formats.say(labels)}</Link>
            <span className="quiet small">{t('rows', { count: rows })}</span>
          </li>
        ))}
      </ul>
    </Page>
  );
}
