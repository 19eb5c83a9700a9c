import { Button, Textarea } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client.js';
import { isProblem } from '../../../api/problem.js';
import type { RequestView } from '../../../api/views.js';
import { Place } from '../../../ui/band/place.js';
import { useFormats } from '../../../ui/format.js';
import { say } from '../../../ui/notices.js';
import { Section } from '../../../ui/page.js';
import { ProblemNote } from '../../../ui/problem-note.js';
import { Skeleton } from '../../../ui/states.js';
import { Status } from '../../../ui/status.js';
import { When } from '../../../ui/when.js';
import form from '../../../ui/form.module.css';
import { ResourceList } from '../../repository/resource-list.js';
import styles from '../exchange.module.css';

const ResourcePicker = lazy(async () => ({ default: (await import('./resource-picker.js')).ResourcePicker }));

interface AnswersProps {
  request: RequestView;
  onChanged: () => void;
}

/** What was answered, in the order in which it came. */
export function Answers({ request, onChanged }: AnswersProps) {
  const { t } = useTranslation('exchange');
  const formats = useFormats();
  const takeBack = query.useMutation('delete', '/api/v1/requests/{id}/answers/{answer}');
  return (
    <Section title={t('request.answers')}>
      {request.given.length === 0 && <p className="quiet">{t('request.noAnswers')}</p>}
      <ol role="list" className={styles.answers}>
        {request.given.map((answer) => (
          <li key={answer.id} className={styles.answer} data-helped={answer.helped || undefined}>
            <p className={styles.facts}>
              <Place code={answer.tenant.code}>{formats.say(answer.tenant.names)}</Place>
              {answer.author.name && <span>{answer.author.name}</span>}
              <When at={answer.at} as="ago" />
              {answer.helped && <Status tone="good">{t('request.helped')}</Status>}
            </p>
            <p className={styles.words}>{answer.text}</p>
            {answer.resources.length > 0 && <ResourceList resources={answer.resources} />}
            {answer.may.takeBack && (
              <Button
                variant="subtle" size="xs" loading={takeBack.isPending}
                onClick={() => takeBack.mutate({ params: { path: { id: request.id, answer: answer.id } } }, { onSuccess: () => { say(t('request.tookBack')); onChanged(); } })}
              >
                {t('request.takeBack')}
              </Button>
            )}
          </li>
        ))}
      </ol>
      <ProblemNote error={takeBack.error} />
    </Section>
  );
}

/** Answering, with words and with resources. */
export function AnswerForm({ request, onChanged }: AnswersProps) {
  const { t } = useTranslation('exchange');
  const [text, setText] = useState('');
  const [resources, setResources] = useState<{ value: string; label: string }[]>([]);
  const answer = query.useMutation('post', '/api/v1/requests/{id}/answers');
  const wrong = (pointer: string) => (isProblem(answer.error, 422) ? answer.error.errorAt(pointer) : undefined);
  const send = () =>
    answer.mutate({ params: { path: { id: request.id } }, body: { text, resourceIds: resources.map(({ value }) => value) } }, {
      onSuccess: () => {
        setText('');
        setResources([]);
        say(t('request.sent'));
        onChanged();
      },
    });
  return (
    <Section title={t('request.answerTitle')}>
      <form className={form.form} onSubmit={(event) => { event.preventDefault(); send(); }}>
        <Textarea
          label={t('request.answerText')} description={t('request.answerHelp')} required autosize minRows={3} maxRows={14} maxLength={5000} value={text} error={wrong('/text')}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Suspense fallback={<Skeleton lines={2} />}>
          <ResourcePicker value={resources} error={wrong('/resourceIds')} onChange={setResources} />
        </Suspense>
        <ProblemNote error={answer.error} />
        <div className={form.actions}><Button type="submit" loading={answer.isPending} disabled={!text.trim()}>{t('request.send')}</Button></div>
      </form>
    </Section>
  );
}
