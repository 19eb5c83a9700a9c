import { NativeSelect } from '@mantine/core';
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
import { useTenants } from '../tenancy/tenants.js';
import { PlaceInput } from './place-input.js';

/** What a meeting is called and says, where it is and who sees it; when it is, moving changes. */
export default function EditDialog({ edition, onDone, onClose }: { edition: EditionView; onDone: () => void; onClose: () => void }) {
  const { t } = useTranslation('meetings');
  const common = useTranslation('common').t;
  const formats = useFormats();
  const countries = (useTenants().data?.items ?? []).filter(({ kind }) => kind === 'country');
  const [title, setTitle] = useState<Record<string, string>>(edition.title);
  const [summary, setSummary] = useState<Record<string, string>>(edition.summary);
  const [place, setPlace] = useState(edition.place ?? '');
  const [host, setHost] = useState(edition.hostCountry ?? '');
  const [visibility, setVisibility] = useState(edition.visibility);
  const edit = query.useMutation('patch', '/api/v1/meetings/editions/{id}');
  const save = () =>
    edit.mutate(
      { params: { path: { id: edition.id }, header: { 'if-match': `"${edition.version}"` } }, body: { title, summary, place: place || null, hostCountry: host || null, visibility } },
      {
        onSuccess: () => {
          say(t('edit.saved'));
          onDone();
        },
      },
    );
  return (
    <Confirm title={t('edit.title')} verb={common('actions.save')} busy={edit.isPending} onClose={onClose} onConfirm={save}>
      <LanguageField label={t('convene.name')} value={title} languages={languages} first={formats.language} maxLength={300} onChange={setTitle} />
      <LanguageField label={t('edit.summary')} value={summary} languages={languages} first={formats.language} multiline rows={4} maxLength={4000} onChange={setSummary} />
      <PlaceInput value={place} onChange={setPlace} />
      <NativeSelect
        label={t('convene.host')} value={host} onChange={(event) => setHost(event.currentTarget.value)}
        data={[{ value: '', label: '—' }, ...countries.map(({ code, names }) => ({ value: code, label: formats.say(names) })).sort((one, other) => formats.compare(one.label, other.label))]}
      />
      <NativeSelect
        label={t('edit.visibility')} value={visibility} onChange={(event) => setVisibility(event.currentTarget.value as EditionView['visibility'])}
        data={(['network', 'public'] as const).map((value) => ({ value, label: common(`visibility.${value}`) }))}
      />
      <ProblemNote error={edit.error} />
    </Confirm>
  );
}
