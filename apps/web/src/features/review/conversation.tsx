import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import type { ResourceView } from '../../api/views.js';
import { say } from '../../ui/notices.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { Failure, Skeleton } from '../../ui/states.js';
import { FieldChoice } from './field-choice.js';
import { RemarkLine } from './remark-line.js';
import { useComments } from './use-comments.js';
import styles from './review.module.css';

/** The conversation between whoever deposited and whoever reviews. */
export function Conversation({ resource }: { resource: ResourceView }) {
  const { t } = useTranslation('review');
  const repository = useTranslation('repository').t;
  const { comments, mark, marking } = useComments(resource.id);
  const add = query.useMutation('post', '/api/v1/resources/{id}/comments');
  const [text, setText] = useState('');
  const [field, setField] = useState('');
  const send = () =>
    add.mutate({ params: { path: { id: resource.id } }, body: { text, ...(field ? { field: `/${field}` } : {}) } }, {
      onSuccess: () => {
        setText('');
        setField('');
        say(t('page.commented'));
        void comments.refetch();
      },
    });
  const nameOf = (pointer: string | null) => (pointer ? repository(`names.${(pointer.split('/')[1] ?? '') as 'titles'}`) : undefined);
  return (
    <section className={styles.conversation} aria-labelledby="comments">
      <h2 id="comments">{t('page.comments')}</h2>
      {comments.error && <Failure error={comments.error} retry={() => void comments.refetch()} />}
      {comments.isPending && <Skeleton lines={3} />}
      {comments.data?.items.length === 0 && <p className="quiet">{t('page.noComments')}</p>}
      <ol role="list" className={styles.comments}>
        {comments.data?.items.map((comment) => <RemarkLine key={comment.id} comment={comment} about={nameOf(comment.field)} busy={marking} onMark={mark} />)}
      </ol>
      <form className={styles.newComment} onSubmit={(event) => { event.preventDefault(); send(); }}>
        <FieldChoice value={field} onChange={setField} />
        <Textarea label={t('page.comment')} description={t('page.commentHelp')} autosize minRows={2} maxRows={12} maxLength={5000} value={text} onChange={(event) => setText(event.currentTarget.value)} />
        <ProblemNote error={add.error} />
        <div><Button type="submit" variant="default" loading={add.isPending} disabled={!text.trim()}>{t('page.addComment')}</Button></div>
      </form>
    </section>
  );
}
