import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import type { DeliveriesView } from '../../api/views.js';
import { Confirm } from '../../ui/confirm.js';
import { useFormats } from '../../ui/format.js';
import { say } from '../../ui/notices.js';
import { Section } from '../../ui/page.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { Empty, Failure, Skeleton } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { When } from '../../ui/when.js';
import { usePlaceName, useWorkName } from './names.js';
import styles from './operations.module.css';

type Dead = DeliveriesView['dead'][number];

/** How much work waits, and what was given up: to look at, retry or drop. */
export function Deliveries() {
  const { t } = useTranslation('operations');
  const formats = useFormats();
  const workName = useWorkName();
  const placeName = usePlaceName();
  const [dropping, setDropping] = useState<Dead | null>(null);
  const deliveries = query.useQuery('get', '/api/v1/operations/deliveries', {}, { refetchInterval: 10_000 });
  const retry = query.useMutation('post', '/api/v1/operations/deliveries/{id}/retry');
  const drop = query.useMutation('delete', '/api/v1/operations/deliveries/{id}');
  if (deliveries.error) return <Failure error={deliveries.error} retry={() => void deliveries.refetch()} />;
  if (!deliveries.data) return <Skeleton shape="rows" lines={6} />;
  const { counts, dead } = deliveries.data;
  const done = (words: string) => {
    say(words);
    setDropping(null);
    void deliveries.refetch();
  };
  const again = ({ id }: Dead) => retry.mutate({ params: { path: { id } } }, { onSuccess: () => done(t('dead.retried')) });
  return (
    <>
      <dl className={styles.counts}>
        {counts.map(({ state, count, oldest }) => (
          <div key={state} className={styles.count} data-state={state}>
            <dt>{t(`queue.${state as 'dead'}`, { defaultValue: state })}</dt>
            <dd>{formats.number(count)}</dd>
            {oldest !== null && count > 0 && state === 'waiting' && (
              <dd className="quiet small">{oldest < 0 ? t('queue.next', { time: formats.duration(-oldest) }) : t('queue.oldest', { time: formats.duration(oldest) })}</dd>
            )}
          </div>
        ))}
      </dl>
      {dead.length === 0 ? <Empty title={t('dead.none')}>{t('dead.noneHelp')}</Empty> : (
        <Section title={t('tabs.deliveries')}>
          <p className={`quiet ${styles.lead}`}>{t('dead.lead')}</p>
          <Table
            label={t('tabs.deliveries')} rows={dead} keyOf={({ id }) => id}
            columns={[
              { name: t('dead.what'), lead: true, cell: (one) => workName(one.handler) },
              { name: t('dead.place'), cell: (one) => placeName(one.tenant) },
              { name: t('dead.since'), cell: (one) => <When at={one.dueAt} as="ago" /> },
              { name: t('dead.tries'), numeric: true, cell: (one) => formats.number(one.attempts) },
              { name: t('dead.error'), cell: (one) => <details className={styles.error}><summary>{t('dead.look')}</summary><pre>{[one.error, `${one.name} · ${one.subject}`].filter(Boolean).join('\n\n')}</pre></details> },
              {
                name: '',
                cell: (one) => (
                  <span className={styles.acts}>
                    <Button size="xs" variant="default" onClick={() => again(one)}>{t('dead.retry')}</Button>
                    <Button size="xs" variant="subtle" color="clay" onClick={() => setDropping(one)}>{t('dead.drop')}</Button>
                  </span>
                ),
              },
            ]}
          />
          <ProblemNote error={retry.error} />
        </Section>
      )}
      {dropping && (
        <Confirm
          title={t('dead.dropTitle', { name: workName(dropping.handler) })} verb={t('dead.drop')} destructive busy={drop.isPending} onClose={() => setDropping(null)}
          onConfirm={() => drop.mutate({ params: { path: { id: dropping.id } } }, { onSuccess: () => done(t('dead.dropped')) })}
        >
          <p>{t('dead.dropAbout')}</p>
          <ProblemNote error={drop.error} />
        </Confirm>
      )}
    </>
  );
}
