import { Button, Textarea } from '@mantine/core';
import { IconMessagePlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import { say } from '../../ui/notices.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { RemarkLine } from './remark-line.js';
import { isAbout, useComments } from './use-comments.js';
import styles from './review.module.css';

/** What is remarked on one field, beside it, and the way to remark on it. */
export function FieldNotes({ id, field, name }: { id: string; field: string; name: string }) {
  const { t } = useTranslation('reviewing');
  const { comments, mark, marking } = useComments(id);
  const [writing, setWriting] = useState(false);
  const about = comments.data?.items.filter((comment) => isAbout(comment, field)) ?? [];
  return (
    <div className={styles.notes}>
      {about.length > 0 && (
        <ul role="list" className={styles.comments}>
          {about.map((comment) => <RemarkLine key={comment.id} comment={comment} busy={marking} onMark={mark} />)}
        </ul>
      )}
      {writing
        ? <NewNote id={id} field={field} name={name} onDone={() => { setWriting(false); void comments.refetch(); }} />
        : (
          <Button size="compact-sm" variant="subtle" leftSection={<IconMessagePlus size={16} aria-hidden="true" />} onClick={() => setWriting(true)}>
            {t('notes.addAbout', { field: name })}
          </Button>
        )}
    </div>
  );
}

function NewNote({ id, field, name, onDone }: { id: string; field: string; name: string; onDone: () => void }) {
  const { t } = useTranslation('reviewing');
  const [text, setText] = useState('');
  const add = query.useMutation('post', '/api/v1/resources/{id}/comments');
  const send = () =>
    add.mutate({ params: { path: { id } }, body: { text, field: `/${field}` } }, {
      onSuccess: () => {
        say(t('notes.saved'));
        onDone();
      },
    });
  return (
    <form className={styles.newNote} onSubmit={(event) => { event.preventDefault(); send(); }}>
      <Textarea label={t('notes.text', { field: name })} autosize minRows={2} maxRows={10} maxLength={5000} autoFocus value={text} onChange={(event) => setText(event.currentTarget.value)} />
      <ProblemNote error={add.error} />
      <div className={styles.row}>
        <Button type="submit" size="xs" loading={add.isPending} disabled={!text.trim()}>{t('notes.send')}</Button>
        <Button size="xs" variant="subtle" onClick={onDone}>{t('actions.cancel', { ns: 'common' })}</Button>
      </div>
    </form>
  );
}
