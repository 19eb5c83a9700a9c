import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import type { EditionView } from '../../api/views.js';
import { Confirm } from '../../ui/confirm.js';
import { useFormats } from '../../ui/format.js';
import { Note } from '../../ui/note.js';
import { say } from '../../ui/notices.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { Skeleton } from '../../ui/states.js';

/** Convening: shows whom it will invite and which countries have nobody to invite, then does it in one act. */
export default function ConvokeDialog({ edition, onDone, onClose }: { edition: EditionView; onDone: () => void; onClose: () => void }) {
  const { t } = useTranslation('meetings');
  const formats = useFormats();
  const path = { params: { path: { id: edition.id } } };
  const preview = query.useQuery('get', '/api/v1/meetings/editions/{id}/convocation', path);
  const convene = query.useMutation('post', '/api/v1/meetings/editions/{id}/convocation');
  const done = () => {
    say(t('convene.done'));
    onDone();
  };
  const names = preview.data?.countries.flatMap(({ country, focalPoints }) => focalPoints.map(({ name }) => `${name} (${formats.countryName(country)})`)) ?? [];
  return (
    <Confirm
      title={t('convene.confirmTitle', { name: formats.say(edition.title) })} verb={t('convene.invite')} busy={convene.isPending} disabled={!preview.data} onClose={onClose}
      onConfirm={() => convene.mutate({ params: { ...path.params, header: { 'if-match': `"${edition.version}"` } } }, { onSuccess: done })}
    >
      <p>{t('convene.confirmAbout')}</p>
      {preview.isPending && <Skeleton lines={3} />}
      {preview.data && (
        <>
          <p><strong>{t('convene.toInvite', { count: preview.data.toInvite })}</strong></p>
          {names.length > 0 && <p className="quiet small">{formats.list(names)}</p>}
          {preview.data.withoutFocalPoint.length > 0 && (
            <Note tone="attention" title={t('edition.nobody', { count: preview.data.withoutFocalPoint.length })}>
              {formats.list(preview.data.withoutFocalPoint.map(formats.countryName))}. {t('convene.nobodyLater')}
            </Note>
          )}
        </>
      )}
      <ProblemNote error={preview.error ?? convene.error} />
    </Confirm>
  );
}
