import { Button, Progress } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client.js';
import { isProblem } from '../../../api/problem.js';
import type { ImportView } from '../../../api/views.js';
import { Confirm } from '../../../ui/confirm.js';
import { useFormats } from '../../../ui/format.js';
import { NotFound } from '../../../ui/not-found.js';
import { Note } from '../../../ui/note.js';
import { Page } from '../../../ui/page.js';
import { ProblemNote } from '../../../ui/problem-note.js';
import { Failure, Skeleton } from '../../../ui/states.js';
import styles from '../transfer.module.css';
import { isUnderWay } from './import-states.js';
import { Report } from './report.js';

/** A spreadsheet on its way in: how far it is, what its rows would do, and the act that does it. */
export function ImportPage() {
  const { id } = useParams({ from: '/transfer/imports/$id' });
  const found = query.useQuery('get', '/api/v1/imports/{id}', { params: { path: { id } } }, {
    refetchInterval: ({ state }) => (state.data && isUnderWay(state.data) ? 700 : false),
  });
  if (isProblem(found.error, 422)) return <NotFound />;
  if (found.error) return <Failure level={1} error={found.error} retry={() => void found.refetch()} />;
  return found.data ? <ImportOf one={found.data} /> : <Skeleton lines={6} />;
}

function ImportOf({ one }: { one: ImportView }) {
  const { t } = useTranslation('transfer');
  return (
    <Page title={one.name} kicker={<Link to="/transfer">{t('title')}</Link>} lead={t(`leads.${one.state}`)} actions={<Discard one={one} />}>
      {isUnderWay(one) && <Under one={one} />}
      {one.fault && <Note tone="attention" title={one.fault.title} live>{one.fault.detail}</Note>}
      {one.unread.length > 0 && <Note title={t('report.unread')}>{one.unread.join(' · ')}</Note>}
      {(one.state === 'checked' || one.state === 'applied') && <Report one={one} />}
      {one.state === 'checked' && <Apply one={one} />}
    </Page>
  );
}

function Under({ one }: { one: ImportView }) {
  const { t } = useTranslation('transfer');
  const { number } = useFormats();
  const toApply = one.outcomes.new + one.outcomes.changed;
  const [done, of] = one.state === 'applying' ? [one.applied, toApply] : [one.checked, one.total];
  const label = t(`states.${one.state}`);
  return (
    <div className={styles.progress} role="status">
      <span>{of > 0 ? t('report.progress', { label, done: number(done), of: number(of) }) : label}</span>
      <Progress value={of > 0 ? (100 * done) / of : 0} aria-label={label} />
      <span className="quiet small">{t('report.leave')}</span>
    </div>
  );
}

function Apply({ one }: { one: ImportView }) {
  const { t } = useTranslation('transfer');
  const { number } = useFormats();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const apply = query.useMutation('post', '/api/v1/imports/{id}/application');
  const { new: fresh, changed } = one.outcomes;
  const left = one.outcomes.faulty + one.outcomes.duplicate + one.outcomes.overtaken;
  const send = () => apply.mutate({ params: { path: { id: one.id } } }, {
    onSuccess: (next) => client.setQueryData(query.queryOptions('get', '/api/v1/imports/{id}', { params: { path: { id: one.id } } }).queryKey, next),
    onSettled: () => setAsking(false),
  });
  return (
    <>
      <div className={styles.actions}>
        <Button size="md" disabled={fresh + changed === 0} onClick={() => setAsking(true)}>{t('apply.verb')}</Button>
        <span className="quiet">{t('apply.what', { fresh: number(fresh), changed: number(changed) })}</span>
      </div>
      <ProblemNote error={apply.error} />
      {asking && (
        <Confirm title={t('apply.title', { name: one.name })} verb={t('apply.verb')} busy={apply.isPending} onConfirm={send} onClose={() => setAsking(false)}>
          <p>{t('apply.what', { fresh: number(fresh), changed: number(changed) })}</p>
          <p>{t('apply.published')}</p>
          {left > 0 && <p>{t('apply.left', { left: number(left) })}</p>}
        </Confirm>
      )}
    </>
  );
}

function Discard({ one }: { one: ImportView }) {
  const { t } = useTranslation('transfer');
  const navigate = useNavigate();
  const client = useQueryClient();
  const remove = query.useMutation('delete', '/api/v1/imports/{id}');
  if (one.state === 'applying') return null;
  const gone = () => {
    void client.invalidateQueries({ queryKey: query.queryOptions('get', '/api/v1/imports').queryKey });
    void navigate({ to: '/transfer' });
  };
  return (
    <>
      <Button variant="subtle" color="clay" loading={remove.isPending} onClick={() => remove.mutate({ params: { path: { id: one.id } } }, { onSuccess: gone })}>{t('discard')}</Button>
      <ProblemNote error={remove.error} />
    </>
  );
}
