import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client.js';
import { say } from '../../../ui/notices.js';
import { ProblemNote } from '../../../ui/problem-note.js';
import form from '../../../ui/form.module.css';
import styles from '../exchange.module.css';
import { CreditUpward } from './credit.js';
import { type Notes, NotesFields } from './notes-fields.js';
import { useLineage } from './use-lineage.js';

/** Beside the draft of an adaptation: where it comes from, and what is different about it. */
export default function AdaptationNotes({ id }: { id: string }) {
  const lineage = useLineage(id).data;
  const own = lineage?.nodes.find((node) => node.id === id);
  return own?.originId ? <Written key={id} id={id} /> : null;
}

function Written({ id }: { id: string }) {
  const { t } = useTranslation('exchange');
  const client = useQueryClient();
  const path = { params: { path: { id } } };
  const adaptation = query.useQuery('get', '/api/v1/resources/{id}/adaptation', path, { refetchOnWindowFocus: false });
  const describe = query.useMutation('patch', '/api/v1/resources/{id}/adaptation');
  const [typed, setTyped] = useState<Notes | null>(null);
  if (!adaptation.data) return null;
  const notes = typed ?? adaptation.data;
  const save = () =>
    describe.mutate({ params: { ...path.params, header: { 'if-match': `"${adaptation.data.version}"` } }, body: { reason: notes.reason, context: notes.context, changes: notes.changes } }, {
      onSuccess: (saved) => {
        client.setQueryData(query.queryOptions('get', '/api/v1/resources/{id}/adaptation', path).queryKey, saved);
        setTyped(null);
        say(t('lineage.saved'));
      },
    });
  return (
    <details className={styles.notes} open={adaptation.data.changes === ''}>
      <summary>{t('lineage.notesTitle')}</summary>
      <form className={form.form} onSubmit={(event) => { event.preventDefault(); save(); }}>
        <CreditUpward id={id} />
        <NotesFields drafting notes={notes} error={describe.error} onChange={setTyped} />
        <ProblemNote error={describe.error} />
        <div className={form.actions}><Button type="submit" variant="default" loading={describe.isPending} disabled={typed === null}>{t('lineage.save')}</Button></div>
      </form>
    </details>
  );
}
