import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client.js';
import type { ResourceView } from '../../../api/views.js';
import { Confirm } from '../../../ui/confirm.js';
import { ProblemNote } from '../../../ui/problem-note.js';
import { useReader } from '../../identity/reader.js';
import { useTitle } from '../../repository/names.js';
import { NotesFields } from './notes-fields.js';

/** Says why and for where, and begins the draft. */
export default function AdaptDialog({ resource, onClose }: { resource: ResourceView; onClose: () => void }) {
  const { t } = useTranslation('exchange');
  const titleOf = useTitle();
  const navigate = useNavigate();
  const place = useReader().place?.name ?? '';
  const [notes, setNotes] = useState({ reason: '', context: '', changes: '' });
  const begin = query.useMutation('post', '/api/v1/resources/{id}/adaptations');
  const send = () =>
    begin.mutate({ params: { path: { id: resource.id } }, body: notes }, { onSuccess: ({ resourceId }) => void navigate({ to: '/deposits/$id', params: { id: resourceId } }) });
  return (
    <Confirm
      title={t('lineage.adaptTitle', { title: titleOf(resource).text })} verb={t('lineage.start')} busy={begin.isPending} disabled={!notes.reason.trim() || !notes.context.trim()}
      onClose={onClose} onConfirm={send}
    >
      <p className="quiet">{t('lineage.adaptLead', { place })}</p>
      <NotesFields notes={notes} error={begin.error} onChange={setNotes} />
      <ProblemNote error={begin.error} />
    </Confirm>
  );
}
