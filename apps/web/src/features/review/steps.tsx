import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueryClient } from '@tanstack/react-query';
import { query } from '../../api/client.js';
import type { ResourceView } from '../../api/views.js';
import { ButtonLink } from '../../ui/link.js';
import { say } from '../../ui/notices.js';
import { Skeleton } from '../../ui/states.js';
import { ProblemNote } from '../../ui/problem-note.js';
import styles from './review.module.css';

const Checklist = lazy(async () => ({ default: (await import('./checklist.js')).Checklist }));
const PublishDialog = lazy(async () => ({ default: (await import('./publish-dialog.js')).PublishDialog }));
const RequestChangesDialog = lazy(async () => ({ default: (await import('./request-changes-dialog.js')).RequestChangesDialog }));
const WithdrawDialog = lazy(async () => ({ default: (await import('./withdraw-dialog.js')).WithdrawDialog }));

/** What can be done with the resource now: ask for changes, approve, publish, withdraw. */
export function Steps({ resource }: { resource: ResourceView }) {
  const { t } = useTranslation('review');
  const client = useQueryClient();
  const [open, setOpen] = useState<'none' | 'request' | 'publish' | 'withdraw'>('none');
  const approve = query.useMutation('post', '/api/v1/resources/{id}/approval');
  const { may } = resource;
  const done = (words: string) => {
    say(words);
    setOpen('none');
    void client.invalidateQueries();
  };
  const dialog = { resource, onClose: () => setOpen('none'), onDone: done };
  return (
    <div className={styles.steps}>
      {may.review && <Suspense fallback={<Skeleton lines={5} />}><Checklist id={resource.id} /></Suspense>}
      {may.approve && (
        <Button
          loading={approve.isPending}
          onClick={() => approve.mutate({ params: { path: { id: resource.id }, header: { 'if-match': `"${resource.version}"` } } }, { onSuccess: () => done(t('page.approved')) })}
        >
          {t('page.approve')}
        </Button>
      )}
      {may.publish && <Button variant={resource.state === 'approved' ? 'filled' : 'default'} onClick={() => setOpen('publish')}>{resource.state === 'approved' ? t('page.publish') : t('page.changeVisibility')}</Button>}
      {may.requestChanges && <Button variant="default" onClick={() => setOpen('request')}>{t('page.requestChanges')}</Button>}
      {may.edit && <ButtonLink variant="default" to="/deposits/$id" params={{ id: resource.id }}>{t('page.correct')}</ButtonLink>}
      {may.withdraw && <Button variant="subtle" color="clay" onClick={() => setOpen('withdraw')}>{t('page.withdraw')}</Button>}
      <ProblemNote error={approve.error} />
      <Suspense fallback={null}>
        {open === 'request' && <RequestChangesDialog {...dialog} />}
        {open === 'publish' && <PublishDialog {...dialog} />}
        {open === 'withdraw' && <WithdrawDialog {...dialog} />}
      </Suspense>
    </div>
  );
}
