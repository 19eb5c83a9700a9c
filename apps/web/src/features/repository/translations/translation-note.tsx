import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client.js';
import type { ResourceView, TranslationView } from '../../../api/views.js';
import { say } from '../../../ui/notices.js';
import { ProblemNote } from '../../../ui/problem-note.js';
import { Status } from '../../../ui/status.js';
import { When } from '../../../ui/when.js';
import styles from './translations.module.css';

/** Whose words a translation is, whether somebody read it again, and whether the original has moved on since. */
export function TranslationNote({ resource, translation }: { resource: Pick<ResourceView, 'id'>; translation: TranslationView }) {
  const { t } = useTranslation('translation');
  const client = useQueryClient();
  const review = query.useMutation('post', '/api/v1/resources/{id}/translations/{language}/review');
  const { language, origin, translator, reviewer, reviewedAt, stale, version, may } = translation;
  const path = { id: resource.id, language };
  const agree = () =>
    review.mutate({ params: { path, header: { 'if-match': `"${version}"` } } }, {
      onSuccess: () => {
        say(t('reviewedNow'));
        void client.invalidateQueries();
      },
    });
  return (
    <div className={styles.note}>
      {origin === 'machine' && !reviewedAt && <Status tone="attention">{t('machine')}</Status>}
      {origin === 'machine' && reviewedAt && <span>{t('machineReviewed')}</span>}
      {origin === 'human' && <span>{translator?.name ? t('by', { name: translator.name }) : t('human')}</span>}
      {reviewedAt && <span>{reviewer?.name ? t('reviewedBy', { name: reviewer.name }) : t('reviewed')} <When at={reviewedAt} as="day" /></span>}
      {stale && <Status tone="attention">{t('stale')}</Status>}
      {may.review && <Button size="compact-sm" variant="default" loading={review.isPending} onClick={agree}>{t('agree')}</Button>}
      <ProblemNote error={review.error} />
    </div>
  );
}
