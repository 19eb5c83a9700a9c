import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import { Confirm } from '../../ui/confirm.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { useTitle } from '../repository/names.js';
import type { DialogProps } from './dialog-props.js';

/** Withdrawing what is published: asked once, with a reason that stays on the tombstone. */
export function WithdrawDialog({ resource, onDone, onClose }: DialogProps) {
  const { t } = useTranslation('review');
  const titleOf = useTitle();
  const [reason, setReason] = useState('');
  const withdraw = query.useMutation('post', '/api/v1/resources/{id}/withdrawal');
  return (
    <Confirm
      title={t('page.withdrawTitle', { title: titleOf(resource).text })} verb={t('page.withdraw')} destructive busy={withdraw.isPending} disabled={reason.trim().length < 3}
      onClose={onClose} onConfirm={() => withdraw.mutate({ params: { path: { id: resource.id } }, body: { reason } }, { onSuccess: () => onDone(t('page.withdrawn')) })}
    >
      <p>{t('page.withdrawAbout')}</p>
      <Textarea label={t('page.withdrawReason')} required withAsterisk={false} autosize minRows={2} maxLength={1000} value={reason} data-autofocus onChange={(event) => setReason(event.currentTarget.value)} />
      <ProblemNote error={withdraw.error} />
    </Confirm>
  );
}
