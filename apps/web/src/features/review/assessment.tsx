import { Button, Radio, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import type { ResourceView } from '../../api/views.js';
import { say } from '../../ui/notices.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { Status } from '../../ui/status.js';
import { useReader } from '../identity/reader.js';
import { verdictTone } from './reviewers.js';
import styles from './review.module.css';

const verdicts = ['fit', 'changes', 'declined'] as const;

/** What the caller concludes, where they were asked to review the work. */
export function Assessment({ resource }: { resource: ResourceView }) {
  const { t } = useTranslation('reviewing');
  const client = useQueryClient();
  const me = useReader().person?.id;
  const [verdict, setVerdict] = useState<(typeof verdicts)[number] | ''>('');
  const [summary, setSummary] = useState('');
  const reviewers = query.useQuery('get', '/api/v1/resources/{id}/reviewers', { params: { path: { id: resource.id } } });
  const answer = query.useMutation('post', '/api/v1/resources/{id}/assessment');
  const mine = reviewers.data?.items.find(({ reviewer }) => reviewer.id === me);
  if (!mine || !resource.may.review) return null;
  if (mine.verdict) return <p><Status tone={verdictTone[mine.verdict]}>{t('assessment.given', { verdict: t(`reviewers.verdicts.${mine.verdict}`) })}</Status></p>;
  const send = () => {
    if (verdict === '') return;
    answer.mutate({ params: { path: { id: resource.id } }, body: { verdict, summary } }, {
      onSuccess: () => {
        say(t('assessment.sent'));
        void client.invalidateQueries();
      },
    });
  };
  return (
    <form className={styles.assessment} onSubmit={(event) => { event.preventDefault(); send(); }}>
      <h2>{t('assessment.title')}</h2>
      <p className="quiet small">{t('assessment.lead')}</p>
      <Radio.Group label={t('assessment.verdict')} value={verdict} onChange={(value) => setVerdict(value)}>
        <div className={styles.verdicts}>{verdicts.map((one) => <Radio key={one} value={one} label={t(`reviewers.verdicts.${one}`)} />)}</div>
      </Radio.Group>
      <Textarea label={t('assessment.summary')} description={t('assessment.summaryHelp')} autosize minRows={3} maxRows={12} maxLength={5000} value={summary} onChange={(event) => setSummary(event.currentTarget.value)} />
      <ProblemNote error={answer.error} />
      <div><Button type="submit" loading={answer.isPending} disabled={verdict === ''}>{t('assessment.send')}</Button></div>
    </form>
  );
}
