import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import type { CommentView, ResourceView } from '../../api/views.js';
import { say } from '../../ui/notices.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { Failure, Skeleton } from '../../ui/states.js';
import { Status } from '../../ui/status.js';
import { When } from '../../ui/when.js';
import { FieldChoice } from './field-choice.js';
import styles from './review.module.css';

/** The conversation between whoever deposited and whoever reviews. */
export function Conversation({ resource }: { resource: ResourceView }) {
  const { t } = useTranslation('review');
  const path = { params: { path: { id: resource.id } } };
  const comments = query.useQuery('get', '/api/v1/resources/{id}/comments', path);
  const add = query.useMutation('post', '/api/v1/resources/{id}/comments');
  const [text, setText] = useState('');
  const [field, setField] = useState('');
  const send = () =>
    add.mutate({ ...path, body: { text, ...(field ? { field: `/${field}` } : {}) } }, {
      onSuccess: () => {
        setText('');
        setField('');
        say(t('page.commented'));
        void comments.refetch();
      },
    });
  return (
    <section className={styles.conversation} aria-labelledby="comments">
      <h2 id="comments">{t('page.comments')}</h2>
      {comments.error && <Failure error={comments.error} retry={() => void comments.refetch()} />}
      {comments.isPending && <Skeleton lines={3} />}
      {comments.data?.items.length === 0 && <p className="quiet">{t('page.noComments')}</p>}
      <ol role="list" className={styles.comments}>
        {comments.data?.items.map((comment) => <Comment key={comment.id} comment={comment} />)}
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

function Comment({ comment }: { comment: CommentView }) {
  const { t } = useTranslation('review');
  const repository = useTranslation('repository').t;
  const field = comment.field?.split('/')[1];
  return (
    <li className={styles.comment} data-kind={comment.kind}>
      <p className={styles.commentHead}>
        <strong>{comment.author.name}</strong> <span className="quiet small"><When at={comment.at} as="ago" /></span>
      </p>
      {comment.kind === 'change-request' && <Status tone="attention">{t('page.askedChange')}</Status>}
      {field && <p className="quiet small">{t('page.about')}: {repository(`names.${field as 'titles'}`)}</p>}
      <p className={styles.commentText}>{comment.text}</p>
    </li>
  );
}
