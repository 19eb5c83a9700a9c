import { Textarea, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client.js';
import { isProblem } from '../../../api/problem.js';
import type { ResourceView } from '../../../api/views.js';
import { Confirm } from '../../../ui/confirm.js';
import { say } from '../../../ui/notices.js';
import { ProblemNote } from '../../../ui/problem-note.js';
import { useReader } from '../../identity/reader.js';
import { useTitle } from '../../repository/names.js';

/** Which agency uses it, and a short note. */
export default function AdoptDialog({ resource, onClose }: { resource: ResourceView; onClose: () => void }) {
  const { t } = useTranslation('exchange');
  const titleOf = useTitle();
  const client = useQueryClient();
  const place = useReader().place?.name ?? '';
  const [agency, setAgency] = useState('');
  const [note, setNote] = useState('');
  const adopt = query.useMutation('post', '/api/v1/resources/{id}/adoptions');
  const wrong = (pointer: string) => (isProblem(adopt.error, 422) ? adopt.error.errorAt(pointer) : undefined);
  const send = () =>
    adopt.mutate({ params: { path: { id: resource.id } }, body: { agency, note } }, {
      onSuccess: () => {
        say(t('use.sent'));
        void client.invalidateQueries();
        onClose();
      },
    });
  return (
    <Confirm title={t('use.adoptTitle', { title: titleOf(resource).text })} verb={t('use.send')} busy={adopt.isPending} onClose={onClose} onConfirm={send}>
      <p className="quiet">{t('use.adoptLead', { place })}</p>
      <TextInput label={t('use.agency')} description={t('use.agencyHelp', { place })} maxLength={200} value={agency} error={wrong('/agency')} data-autofocus onChange={(event) => setAgency(event.currentTarget.value)} />
      <Textarea label={t('use.note')} autosize minRows={2} maxLength={500} value={note} error={wrong('/note')} onChange={(event) => setNote(event.currentTarget.value)} />
      <ProblemNote error={adopt.error} />
    </Confirm>
  );
}
