import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import type { EditionView } from '../../api/views.js';
import { Choice } from '../../ui/choice.js';
import { useFormats } from '../../ui/format.js';
import { Note } from '../../ui/note.js';
import { say } from '../../ui/notices.js';
import { ProblemNote } from '../../ui/problem-note.js';
import form from '../../ui/form.module.css';

type Answer = 'yes' | 'no' | 'tentative';

/** Saying for one's country whether it comes; given for the date that was seen. */
export function AnswerForm({ edition, onDone }: { edition: EditionView; onDone: () => void }) {
  const { t } = useTranslation('meetings');
  const formats = useFormats();
  const given = edition.mine?.answer ?? null;
  const country = formats.countryName(edition.mine?.country ?? '');
  const [answer, setAnswer] = useState<Answer | ''>(given?.current ? given.answer : '');
  const [note, setNote] = useState(given?.note ?? '');
  const send = query.useMutation('put', '/api/v1/meetings/editions/{id}/answer');
  const done = () => {
    say(t('edition.answerSaved', { country }));
    onDone();
  };
  return (
    <form
      className={form.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (answer) send.mutate({ params: { path: { id: edition.id } }, body: { answer, note: note || null, sequence: edition.sequence } }, { onSuccess: done });
      }}
    >
      {given && !given.current && <Note tone="attention">{t('edition.confirmAnswer', { country })}</Note>}
      <div>
        <p>{t('edition.answerHow')}</p>
        <Choice<Answer | ''>
          label={t('edition.answerHow')} value={answer} onChange={setAnswer}
          options={(['yes', 'tentative', 'no'] as const).map((value) => ({ value, label: t(`answers.${value}`) }))}
        />
      </div>
      <Textarea label={t('edition.answerNote')} autosize minRows={2} maxRows={6} maxLength={1000} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
      <ProblemNote error={send.error} />
      <div><Button type="submit" loading={send.isPending} disabled={!answer}>{t('edition.answerSend')}</Button></div>
    </form>
  );
}
