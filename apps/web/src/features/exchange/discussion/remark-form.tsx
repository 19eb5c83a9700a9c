import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client.js';
import { isProblem } from '../../../api/problem.js';
import type { RemarkView } from '../../../api/views.js';
import { Choice } from '../../../ui/choice.js';
import { say } from '../../../ui/notices.js';
import { ProblemNote } from '../../../ui/problem-note.js';
import form from '../../../ui/form.module.css';

interface RemarkFormProps {
  resourceId: string;
  /** The question that is being answered. */
  answering: RemarkView | null;
  onDone: () => void;
  onCancel: () => void;
}

/** Asking, commenting, thanking; or answering one question. */
export function RemarkForm({ resourceId, answering, onDone, onCancel }: RemarkFormProps) {
  const { t } = useTranslation('exchange');
  const [kind, setKind] = useState<'question' | 'comment' | 'thanks'>('question');
  const [text, setText] = useState('');
  const speak = query.useMutation('post', '/api/v1/resources/{id}/discussion');
  const send = () =>
    speak.mutate({ params: { path: { id: resourceId } }, body: { kind: answering ? 'answer' : kind, text, questionId: answering?.id ?? null } }, {
      onSuccess: () => {
        say(t('talk.sent'));
        setText('');
        onDone();
      },
    });
  return (
    <form className={form.form} onSubmit={(event) => { event.preventDefault(); send(); }}>
      {!answering && (
        <Choice label={t('talk.kind')} value={kind} onChange={setKind} options={(['question', 'comment', 'thanks'] as const).map((value) => ({ value, label: t(`talk.kinds.${value}`) }))} />
      )}
      <Textarea
        label={answering ? t('talk.answering', { text: opening(answering.text) }) : t('talk.text')} description={t('talk.reading')} autosize minRows={2} maxRows={12} maxLength={4000} value={text}
        error={isProblem(speak.error, 422) ? speak.error.errorAt('/text') : undefined} onChange={(event) => setText(event.currentTarget.value)}
      />
      <ProblemNote error={speak.error} />
      <div className={form.actions}>
        <Button type="submit" variant="default" loading={speak.isPending} disabled={!text.trim()}>{t('talk.send')}</Button>
        {answering && <Button variant="subtle" onClick={onCancel}>{t('actions.cancel', { ns: 'common' })}</Button>}
      </div>
    </form>
  );
}

const opening = (text: string): string => (text.length > 60 ? `${text.slice(0, 60).replace(/\s+\S*$/, '')}…` : text);
