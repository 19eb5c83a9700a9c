import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client.js';
import type { RemarkView } from '../../../api/views.js';
import { Section } from '../../../ui/page.js';
import styles from '../exchange.module.css';
import { Remark } from './remark.js';
import { RemarkForm } from './remark-form.js';

/** What is said about a resource: each question with its answers, and the rest as it came. */
export function Discussion({ id }: { id: string }) {
  const { t } = useTranslation('exchange');
  const client = useQueryClient();
  const [answering, setAnswering] = useState<RemarkView | null>(null);
  const discussion = query.useQuery('get', '/api/v1/resources/{id}/discussion', { params: { path: { id } } }).data;
  if (!discussion) return null;
  const nothing = discussion.items.length + discussion.hidden.length === 0;
  if (nothing && !discussion.may.speak) return null;
  const changed = () => {
    setAnswering(null);
    void client.invalidateQueries();
  };
  const first = discussion.items.filter(({ questionId }) => questionId === null || !discussion.items.some((one) => one.id === questionId));
  const answersTo = (question: RemarkView) => discussion.items.filter(({ questionId }) => questionId === question.id);
  return (
    <Section title={t('talk.title')}>
      {nothing && <p className={`quiet ${styles.talk}`}>{t('talk.none')}</p>}
      {!nothing && (
        <ol role="list" className={styles.talk}>
          {first.map((remark) => (
            <li key={remark.id} className={styles.answer}>
              <Remark remark={remark} onChanged={changed} onAnswer={remark.kind === 'question' && discussion.may.speak ? () => setAnswering(remark) : undefined} />
              {answersTo(remark).length > 0 && (
                <ol role="list" className={styles.answers}>
                  {answersTo(remark).map((answer) => <li key={answer.id} className={styles.answer}><Remark remark={answer} onChanged={changed} /></li>)}
                </ol>
              )}
            </li>
          ))}
          {discussion.hidden.map(({ reason, at }) => <li key={at} className={styles.answer}><p className="quiet">{t('talk.hidden', { reason })}</p></li>)}
        </ol>
      )}
      {discussion.may.speak && <RemarkForm key={answering?.id ?? 'new'} resourceId={id} answering={answering} onDone={changed} onCancel={() => setAnswering(null)} />}
    </Section>
  );
}
