import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import { Confirm } from '../../ui/confirm.js';
import { useFormats } from '../../ui/format.js';
import { ButtonLink } from '../../ui/link.js';
import { Page, Section } from '../../ui/page.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { Empty, Failure, Skeleton } from '../../ui/states.js';
import { Status, type Tone } from '../../ui/status.js';
import { When } from '../../ui/when.js';
import { useReader } from '../identity/reader.js';
import styles from './dissemination.module.css';
import { HarvestForm } from './harvest-form.js';

interface Run {
  id: string;
  state: 'waiting' | 'running' | 'done' | 'failed';
  fault: { title: string } | null;
  askedAt: string;
  drafted: number;
  renewed: number;
  known: number;
  gone: number;
  skipped: number;
  remarks: { identifier: string; title: string }[];
}

interface Source {
  id: string;
  name: string;
  baseUrl: string;
  set: string | null;
  runs: Run[];
}

const underWay = ({ state, askedAt }: Run): boolean => state === 'running' || (state === 'waiting' && new Date(askedAt) <= new Date());

/** The repositories from which a space takes drafts, and how that went. */
export function HarvestsPage() {
  const { t } = useTranslation('dissemination');
  const reader = useReader();
  const [adding, setAdding] = useState(false);
  const sources = query.useQuery('get', '/api/v1/harvests', {}, { refetchInterval: ({ state }) => (state.data?.items.some(({ runs }) => runs.some(underWay)) ? 1_500 : false) });
  return (
    <Page
      title={t('harvests.title')} lead={t('harvests.lead', { place: reader.place?.name ?? '' })}
      actions={!adding && <Button onClick={() => setAdding(true)}>{t('harvests.addOne')}</Button>}
    >
      {adding && <HarvestForm onClose={() => setAdding(false)} />}
      {sources.error && <Failure error={sources.error} retry={() => void sources.refetch()} />}
      {sources.isPending && <Skeleton shape="rows" lines={4} />}
      {sources.data?.items.length === 0 && !adding && <Empty title={t('harvests.none')}>{t('harvests.noneWhy')}</Empty>}
      {sources.data?.items.map((source) => <OneSource key={source.id} source={source} />)}
    </Page>
  );
}

function OneSource({ source }: { source: Source }) {
  const { t } = useTranslation('dissemination');
  const client = useQueryClient();
  const [leaving, setLeaving] = useState(false);
  const again = () => void client.invalidateQueries({ queryKey: query.queryOptions('get', '/api/v1/harvests').queryKey });
  const run = query.useMutation('post', '/api/v1/harvests/{id}/runs', { onSuccess: again });
  const remove = query.useMutation('delete', '/api/v1/harvests/{id}', { onSuccess: again });
  const params = { params: { path: { id: source.id } } };
  const busy = run.isPending || source.runs.some(underWay);
  return (
    <Section title={source.name}>
      <p className="quiet small">{source.baseUrl}{source.set && ` · ${source.set}`}</p>
      {source.runs.map((one) => <OneRun key={one.id} run={one} />)}
      <div className={styles.actions}>
        <Button variant="default" loading={busy} onClick={() => run.mutate(params)}>{t('harvests.run')}</Button>
        <Button variant="subtle" color="clay" onClick={() => setLeaving(true)}>{t('harvests.remove')}</Button>
      </div>
      <ProblemNote error={run.error ?? remove.error} />
      {leaving && (
        <Confirm
          title={t('harvests.removeTitle', { name: source.name })} verb={t('harvests.remove')} destructive busy={remove.isPending}
          onConfirm={() => remove.mutate(params, { onSettled: () => setLeaving(false) })} onClose={() => setLeaving(false)}
        >
          <p>{t('harvests.removeWhat')}</p>
        </Confirm>
      )}
    </Section>
  );
}

const tones: Record<Run['state'], Tone> = { waiting: 'plain', running: 'going', done: 'good', failed: 'bad' };

function OneRun({ run }: { run: Run }) {
  const { t } = useTranslation('dissemination');
  const { number } = useFormats();
  const figures = (['drafted', 'renewed', 'known', 'gone', 'skipped'] as const).filter((name) => run[name] > 0);
  return (
    <div className={styles.run}>
      <p>
        <Status tone={tones[run.state]}>{t(`harvests.states.${run.state}`)}</Status> <span className="quiet small"><When at={run.askedAt} as="stamp" /></span>
      </p>
      {run.fault && <p>{run.fault.title}</p>}
      {figures.length > 0 && <p className="small">{figures.map((name) => `${t(`harvests.figures.${name}`)}: ${number(run[name])}`).join(' · ')}</p>}
      {figures.length === 0 && run.state === 'done' && <p className="small">{t('harvests.nothing')}</p>}
      {run.drafted > 0 && <p className="small"><ButtonLink variant="subtle" size="compact-sm" to="/deposits">{t('harvests.toDrafts')}</ButtonLink></p>}
      {run.remarks.length > 0 && (
        <details>
          <summary>{t('harvests.remarks')}</summary>
          <ul>{run.remarks.map(({ identifier, title }, index) => <li key={index} className="small"><code>{identifier}</code>: {title}</li>)}</ul>
        </details>
      )}
    </div>
  );
}
