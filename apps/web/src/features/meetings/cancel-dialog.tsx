import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import type { EditionView } from '../../api/views.js';
import { languages } from '../../texts/languages.js';
import { Confirm } from '../../ui/confirm.js';
import { useFormats } from '../../ui/format.js';
import { LanguageField } from '../../ui/language-field.js';
import { say } from '../../ui/notices.js';
import { ProblemNote } from '../../ui/problem-note.js';

/** Cancelling a meeting: asked once, with the reason that everybody invited will read. */
export default function CancelDialog({ edition, onDone, onClose }: { edition: EditionView; onDone: () => void; onClose: () => void }) {
  const { t } = useTranslation('meetings');
  const formats = useFormats();
  const [reason, setReason] = useState<Record<string, string>>({});
  const cancel = query.useMutation('post', '/api/v1/meetings/editions/{id}/cancellation');
  const done = () => {
    say(t('edition.cancelled'));
    onDone();
  };
  return (
    <Confirm
      title={t('edition.cancelTitle', { name: formats.say(edition.title) })} verb={t('edition.cancel')} destructive busy={cancel.isPending}
      disabled={!Object.values(reason).some((text) => text.trim())} onClose={onClose}
      onConfirm={() => cancel.mutate({ params: { path: { id: edition.id }, header: { 'if-match': `"${edition.version}"` } }, body: { reason } }, { onSuccess: done })}
    >
      <p>{t('edition.cancelAbout')}</p>
      <LanguageField label={t('edition.cancelReason')} value={reason} languages={languages} first={formats.language} multiline rows={3} maxLength={2000} onChange={setReason} />
      <ProblemNote error={cancel.error} />
    </Confirm>
  );
}
