import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import { Confirm } from '../../ui/confirm.js';
import { Facts } from '../../ui/facts.js';
import { useFormats } from '../../ui/format.js';
import { say } from '../../ui/notices.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { Failure, Skeleton } from '../../ui/states.js';
import { Status } from '../../ui/status.js';
import styles from './operations.module.css';

const engines = { meilisearch: 'Meilisearch', postgres: 'PostgreSQL' } as const;

/** Which engine answers searches, whether it keeps up, and building its index anew. */
export function SearchIndex() {
  const { t } = useTranslation('operations');
  const formats = useFormats();
  const [asking, setAsking] = useState(false);
  const answer = query.useQuery('get', '/api/v1/search', { params: { query: { limit: 1, facets: 'false' } } }, { refetchInterval: 10_000 });
  const rebuild = query.useMutation('post', '/api/v1/search/rebuilds');
  if (answer.error) return <Failure error={answer.error} retry={() => void answer.refetch()} />;
  if (!answer.data) return <Skeleton lines={4} />;
  const { engine, degraded, total } = answer.data;
  const begin = () =>
    rebuild.mutate({ body: {} }, {
      onSuccess: () => {
        say(t('index.rebuilding'));
        setAsking(false);
      },
    });
  return (
    <div className={styles.index}>
      <Facts
        rows={[
          [t('index.engine'), engines[engine]],
          [t('index.state'), <Status key="state" tone={degraded ? 'attention' : 'good'}>{degraded ? t('index.down') : t('index.healthy')}</Status>],
          [t('index.documents'), formats.number(total)],
        ]}
      />
      <div><Button variant="default" onClick={() => setAsking(true)}>{t('index.rebuild')}</Button></div>
      {asking && (
        <Confirm title={t('index.rebuildTitle')} verb={t('index.rebuild')} busy={rebuild.isPending} onClose={() => setAsking(false)} onConfirm={begin}>
          <p>{t('index.rebuildAbout')}</p>
          <ProblemNote error={rebuild.error} />
        </Confirm>
      )}
    </div>
  );
}
