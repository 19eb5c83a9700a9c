import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client.js';
import type { RequestView } from '../../../api/views.js';
import { Choice } from '../../../ui/choice.js';
import { useFormats } from '../../../ui/format.js';
import { say } from '../../../ui/notices.js';
import { Section } from '../../../ui/page.js';
import { ProblemNote } from '../../../ui/problem-note.js';
import form from '../../../ui/form.module.css';

/** The asker says how it ended, which answer helped, and thanks. */
export function Closing({ request, onChanged }: { request: RequestView; onChanged: () => void }) {
  const { t } = useTranslation('exchange');
  const formats = useFormats();
  const [outcome, setOutcome] = useState<'met' | 'unmet'>('met');
  const [answerId, setAnswerId] = useState('');
  const [thanks, setThanks] = useState('');
  const close = query.useMutation('post', '/api/v1/requests/{id}/closure');
  const send = () =>
    close.mutate({ params: { path: { id: request.id }, header: { 'if-match': `"${request.version}"` } }, body: { outcome, answerId: (outcome === 'met' && answerId) || null, thanks } }, {
      onSuccess: () => {
        say(t('request.closed'));
        onChanged();
      },
    });
  return (
    <Section title={t('request.closeTitle')}>
      <form className={form.form} onSubmit={(event) => { event.preventDefault(); send(); }}>
        <Choice label={t('request.closeTitle')} value={outcome} onChange={setOutcome} options={[{ value: 'met', label: t('request.met') }, { value: 'unmet', label: t('request.unmet') }]} />
        {outcome === 'met' && request.given.length > 0 && (
          <NativeSelect
            label={t('request.which')} value={answerId} onChange={(event) => setAnswerId(event.currentTarget.value)}
            data={[
              { value: '', label: t('request.whichNone') },
              ...request.given.map(({ id, author, tenant }) => ({ value: id, label: t('request.answerOf', { name: author.name ?? '', place: formats.say(tenant.names) }) })),
            ]}
          />
        )}
        {request.given.length > 0 && (
          <Textarea label={t('request.thanks')} description={t('request.thanksHelp')} autosize minRows={2} maxLength={2000} value={thanks} onChange={(event) => setThanks(event.currentTarget.value)} />
        )}
        <ProblemNote error={close.error} />
        <div className={form.actions}><Button type="submit" variant="default" loading={close.isPending}>{t('request.close')}</Button></div>
      </form>
    </Section>
  );
}
