import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import type { ChecksView } from '../../api/views.js';
import { useFormats } from '../../ui/format.js';
import { Status, type Tone } from '../../ui/status.js';
import { useTitle } from '../repository/names.js';
import styles from './review.module.css';

const tones: Record<ChecksView['findings'][number]['level'], Tone> = { stop: 'bad', look: 'attention', hint: 'plain' };

/** What the portal found before a person looked, what matters most first. */
export default function Checks({ id }: { id: string }) {
  const { t } = useTranslation('reviewing');
  const formats = useFormats();
  const client = useQueryClient();
  const path = { params: { path: { id } } };
  const checks = query.useQuery('get', '/api/v1/resources/{id}/checks', path, {
    refetchInterval: ({ state }) => (state.data?.state === 'waiting' ? 1_500 : false),
  });
  const ask = query.useMutation('post', '/api/v1/resources/{id}/checks');
  if (!checks.data) return null;
  const { state, current, finishedAt, findings } = checks.data;
  const again = () =>
    ask.mutate(path, { onSuccess: (view) => client.setQueryData(query.queryOptions('get', '/api/v1/resources/{id}/checks', path).queryKey, view) });
  const ordered = (['stop', 'look', 'hint'] as const).flatMap((level) => findings.filter((finding) => finding.level === level));
  return (
    <section className={styles.checks} aria-labelledby="checks">
      <h2 id="checks">{t('checks.title')}</h2>
      <p className="quiet small">{t('checks.lead')}</p>
      <p role="status" className="small">
        {state === 'never' && t('checks.never')}
        {state === 'waiting' && <Status tone="going">{t('checks.waiting')}</Status>}
        {state === 'done' && finishedAt && <span className="quiet">{current ? t('checks.at', { when: formats.ago(finishedAt) }) : t('checks.old')}</span>}
      </p>
      {state === 'done' && findings.length === 0 && <Status tone="good">{t('checks.none')}</Status>}
      <ul role="list" className={styles.findings}>
        {ordered.map((finding, index) => <Found key={`${finding.code}-${index}`} finding={finding} />)}
      </ul>
      <div>
        <Button size="xs" variant="default" loading={ask.isPending} disabled={state === 'waiting'} onClick={again}>{state === 'never' ? t('checks.now') : t('checks.again')}</Button>
      </div>
    </section>
  );
}

function Found({ finding }: { finding: ChecksView['findings'][number] }) {
  const { t } = useTranslation('reviewing');
  const titleOf = useTitle();
  const formats = useFormats();
  return (
    <li>
      <Status tone={tones[finding.level]}>{t(`checks.levels.${finding.level}`)}</Status>
      <p><strong>{finding.title}</strong></p>
      <p className="small">{finding.detail}</p>
      {finding.resources.length > 0 && (
        <ul className={styles.places} aria-label={t('checks.places')}>
          {finding.resources.map((resource) => {
            const title = titleOf(resource);
            return <li key={resource.id}><Link to="/resources/$id" params={{ id: resource.id }} lang={title.language}>{title.text}</Link>, {formats.say(resource.tenant.names)}</li>;
          })}
        </ul>
      )}
    </li>
  );
}
