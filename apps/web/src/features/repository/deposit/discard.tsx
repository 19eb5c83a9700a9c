import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client.js';
import { Confirm } from '../../../ui/confirm.js';
import { say } from '../../../ui/notices.js';
import { ProblemNote } from '../../../ui/problem-note.js';
import { useTitle } from '../names.js';
import styles from './deposit.module.css';
import type { Deposit } from './use-deposit.js';

/** Throwing a draft away: apart from everything one does with it, and asked once with its name. */
export function Discard({ deposit: { draft, autosave } }: { deposit: Deposit }) {
  const { t } = useTranslation('repository');
  const [asking, setAsking] = useState(false);
  const titleOf = useTitle();
  const client = useQueryClient();
  const navigate = useNavigate();
  const discard = query.useMutation('delete', '/api/v1/resources/{id}');
  if (!draft.may.discard) return null;
  const done = () => {
    autosave.forget();
    say(t('deposit.discarded'));
    void client.invalidateQueries();
    void navigate({ to: '/deposits' });
  };
  return (
    <div className={styles.apart}>
      <p className="quiet small">{t('deposit.discardHint')}</p>
      <Button variant="subtle" color="clay" leftSection={<IconTrash size={17} aria-hidden="true" />} onClick={() => setAsking(true)}>{t('deposit.discard')}</Button>
      {asking && (
        <Confirm
          title={t('deposit.discardTitle', { title: titleOf(draft).text })} verb={t('deposit.discard')} destructive busy={discard.isPending}
          onClose={() => setAsking(false)} onConfirm={() => discard.mutate({ params: { path: { id: draft.id } } }, { onSuccess: done })}
        >
          <p>{t('deposit.discardAbout')}</p>
          <ProblemNote error={discard.error} />
        </Confirm>
      )}
    </div>
  );
}
