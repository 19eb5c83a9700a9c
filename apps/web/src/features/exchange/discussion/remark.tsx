import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client.js';
import type { RemarkView } from '../../../api/views.js';
import { Place } from '../../../ui/band/place.js';
import { Confirm } from '../../../ui/confirm.js';
import { useFormats } from '../../../ui/format.js';
import { say } from '../../../ui/notices.js';
import { ProblemNote } from '../../../ui/problem-note.js';
import { When } from '../../../ui/when.js';
import form from '../../../ui/form.module.css';
import styles from '../exchange.module.css';

interface RemarkProps {
  remark: RemarkView;
  onChanged: () => void;
  onAnswer?: (() => void) | undefined;
}

/** One thing that was said, with what the reader may do about it. */
export function Remark({ remark, onChanged, onAnswer }: RemarkProps) {
  const { t } = useTranslation('exchange');
  const formats = useFormats();
  const [doing, setDoing] = useState<'editing' | 'hiding' | null>(null);
  const takeBack = query.useMutation('delete', '/api/v1/remarks/{id}');
  const show = query.useMutation('delete', '/api/v1/remarks/{id}/hiding');
  const path = { params: { path: { id: remark.id } } };
  return (
    <article className={styles.remark}>
      <p className={styles.facts}>
        <strong>{t(`talk.kinds.${remark.kind}`)}</strong>
        <Place code={remark.tenant.code}>{[remark.author.name, formats.say(remark.tenant.names)].filter(Boolean).join(', ')}</Place>
        <When at={remark.at} as="ago" />
        {remark.editedAt && <span>{t('talk.edited')}</span>}
      </p>
      {remark.hidden && <p className="quiet">{t('talk.hidden', { reason: remark.hidden.reason })}</p>}
      {doing === 'editing' ? <Editing remark={remark} onDone={() => { setDoing(null); onChanged(); }} onCancel={() => setDoing(null)} /> : <p className={styles.words}>{remark.text}</p>}
      {doing !== 'editing' && (
        <p className={form.actions}>
          {onAnswer && <Button variant="default" size="xs" onClick={onAnswer}>{t('talk.answer')}</Button>}
          {remark.may.edit && <Button variant="subtle" size="xs" onClick={() => setDoing('editing')}>{t('talk.edit')}</Button>}
          {remark.may.edit && <Button variant="subtle" size="xs" loading={takeBack.isPending} onClick={() => takeBack.mutate(path, { onSuccess: () => { say(t('talk.takenBack')); onChanged(); } })}>{t('talk.takeBack')}</Button>}
          {remark.may.hide && <Button variant="subtle" size="xs" color="clay" onClick={() => setDoing('hiding')}>{t('talk.hide')}</Button>}
          {remark.may.show && <Button variant="subtle" size="xs" loading={show.isPending} onClick={() => show.mutate(path, { onSuccess: onChanged })}>{t('talk.show')}</Button>}
        </p>
      )}
      <ProblemNote error={takeBack.error ?? show.error} />
      {doing === 'hiding' && <Hiding remark={remark} onDone={() => { setDoing(null); onChanged(); }} onClose={() => setDoing(null)} />}
    </article>
  );
}

function Editing({ remark, onDone, onCancel }: { remark: RemarkView; onDone: () => void; onCancel: () => void }) {
  const { t } = useTranslation('exchange');
  const common = useTranslation('common').t;
  const [text, setText] = useState(remark.text);
  const reword = query.useMutation('patch', '/api/v1/remarks/{id}');
  const save = () => reword.mutate({ params: { path: { id: remark.id }, header: { 'if-match': `"${remark.version}"` } }, body: { text } }, { onSuccess: onDone });
  return (
    <form className={form.form} onSubmit={(event) => { event.preventDefault(); save(); }}>
      <Textarea label={t('talk.text')} autosize minRows={2} maxRows={12} maxLength={4000} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      <ProblemNote error={reword.error} />
      <div className={form.actions}>
        <Button type="submit" size="xs" loading={reword.isPending} disabled={!text.trim()}>{common('actions.save')}</Button>
        <Button variant="subtle" size="xs" onClick={onCancel}>{common('actions.cancel')}</Button>
      </div>
    </form>
  );
}

function Hiding({ remark, onDone, onClose }: { remark: RemarkView; onDone: () => void; onClose: () => void }) {
  const { t } = useTranslation('exchange');
  const [reason, setReason] = useState('');
  const hide = query.useMutation('put', '/api/v1/remarks/{id}/hiding');
  return (
    <Confirm
      title={t('talk.hideTitle', { name: remark.author.name ?? '' })} verb={t('talk.hide')} destructive busy={hide.isPending} disabled={!reason.trim()} onClose={onClose}
      onConfirm={() => hide.mutate({ params: { path: { id: remark.id } }, body: { reason } }, { onSuccess: onDone })}
    >
      <Textarea label={t('talk.hideReason')} description={t('talk.hideReasonHelp')} required autosize maxLength={500} value={reason} data-autofocus onChange={(event) => setReason(event.currentTarget.value)} />
      <ProblemNote error={hide.error} />
    </Confirm>
  );
}
