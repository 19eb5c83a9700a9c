import { ActionIcon, Button } from '@mantine/core';
import { IconUserPlus, IconX } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import type { AssignmentView, ResourceView } from '../../api/views.js';
import { useFormats } from '../../ui/format.js';
import { say } from '../../ui/notices.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { Status, type Tone } from '../../ui/status.js';
import { When } from '../../ui/when.js';
import styles from './review.module.css';

const AssignDialog = lazy(() => import('./assign-dialog.js'));

export const verdictTone = { waiting: 'going', fit: 'good', changes: 'attention', declined: 'plain' } as const satisfies Record<string, Tone>;

/** Who was asked to review the work, and what each of them says. */
export function Reviewers({ resource }: { resource: ResourceView }) {
  const { t } = useTranslation('reviewing');
  const [asking, setAsking] = useState(false);
  const path = { params: { path: { id: resource.id } } };
  const reviewers = query.useQuery('get', '/api/v1/resources/{id}/reviewers', path);
  const release = query.useMutation('delete', '/api/v1/resources/{id}/reviewers/{personId}');
  const items = reviewers.data?.items ?? [];
  const { may } = resource;
  if (items.length === 0 && !may.assign) return null;
  const letGo = ({ reviewer }: AssignmentView) =>
    release.mutate({ params: { path: { id: resource.id, personId: reviewer.id } } }, {
      onSuccess: () => {
        say(t('reviewers.released', { name: reviewer.name ?? '' }));
        void reviewers.refetch();
      },
    });
  return (
    <section className={styles.reviewers} aria-labelledby="reviewers">
      <h2 id="reviewers">{t('reviewers.title')}</h2>
      {reviewers.data && items.length === 0 && <p className="quiet small">{t('reviewers.none')}</p>}
      <ul role="list" className={styles.people}>
        {items.map((one) => <Reviewer key={one.reviewer.id} assignment={one} onRelease={may.assign ? () => letGo(one) : null} />)}
      </ul>
      <ProblemNote error={release.error} />
      {may.assign && <div><Button size="xs" variant="default" leftSection={<IconUserPlus size={16} aria-hidden="true" />} onClick={() => setAsking(true)}>{t('reviewers.ask')}</Button></div>}
      {asking && (
        <Suspense fallback={null}>
          <AssignDialog resource={resource} already={items.map(({ reviewer }) => reviewer.id)} onClose={() => { setAsking(false); void reviewers.refetch(); }} />
        </Suspense>
      )}
    </section>
  );
}

const isPast = (day: string): boolean => day < new Date().toISOString().slice(0, 10);

function Reviewer({ assignment, onRelease }: { assignment: AssignmentView; onRelease: (() => void) | null }) {
  const { t } = useTranslation('reviewing');
  const formats = useFormats();
  const { reviewer, assignedAt, answeredAt, dueOn, verdict } = assignment;
  const late = dueOn !== null && verdict === null && isPast(dueOn);
  return (
    <li>
      <div>
        <p><strong>{reviewer.name}</strong> <span className="quiet small"><When at={answeredAt ?? assignedAt} as="ago" /></span></p>
        <Status tone={late ? 'attention' : verdictTone[verdict ?? 'waiting']}>{t(`reviewers.verdicts.${verdict ?? 'waiting'}`)}</Status>
        {dueOn && verdict === null && <p className="quiet small">{t(late ? 'reviewers.late' : 'reviewers.dueOn', { date: formats.day(dueOn, 'UTC') })}</p>}
      </div>
      {onRelease && <ActionIcon variant="subtle" color="gray" aria-label={t('reviewers.release', { name: reviewer.name ?? '' })} onClick={onRelease}><IconX size={16} aria-hidden="true" /></ActionIcon>}
    </li>
  );
}
