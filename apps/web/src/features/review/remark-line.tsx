import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CommentView } from '../../api/views.js';
import { Status } from '../../ui/status.js';
import { When } from '../../ui/when.js';
import styles from './review.module.css';

/** One remark: who said what when, whether it is settled, and the way to settle it. */
export function RemarkLine({ comment, about, busy, onMark }: { comment: CommentView; about?: string | undefined; busy: boolean; onMark: (comment: CommentView) => void }) {
  const { t } = useTranslation('review');
  const reviewing = useTranslation('reviewing').t;
  const settles = comment.kind === 'change-request' || comment.field !== null;
  return (
    <li className={styles.comment} data-kind={comment.kind} data-settled={comment.resolved ? true : undefined}>
      <p className={styles.commentHead}>
        <strong>{comment.author.name}</strong> <span className="quiet small"><When at={comment.at} as="ago" /></span>
      </p>
      {comment.kind === 'change-request' && !comment.resolved && <Status tone="attention">{t('page.askedChange')}</Status>}
      {comment.kind === 'assessment' && <Status tone="plain">{reviewing('notes.assessment')}</Status>}
      {about && <p className="quiet small">{t('page.about')}: {about}</p>}
      <p className={styles.commentText}>{comment.text}</p>
      {comment.resolved && <Status tone="good">{reviewing('notes.settled', { name: comment.resolved.by ?? '' })}</Status>}
      {settles && (
        <div>
          <Button size="compact-sm" variant="subtle" disabled={busy} onClick={() => onMark(comment)}>{comment.resolved ? reviewing('notes.reopen') : reviewing('notes.settle')}</Button>
        </div>
      )}
    </li>
  );
}
