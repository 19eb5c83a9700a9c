import { NativeSelect, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import { isProblem } from '../../api/problem.js';
import type { SavedSearchDraft } from '../../api/views.js';
import { Confirm } from '../../ui/confirm.js';
import { say } from '../../ui/notices.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { useFacetName } from './facet-names.js';
import { chosenOf, type ResultsSearch } from './results-search.js';

export const frequencies = ['at-once', 'daily', 'weekly', 'never'] as const;
export type Frequency = (typeof frequencies)[number];

/** Keeps a search under a name, and says how often its reader hears of what is new in it. */
export default function SaveDialog({ search, onClose }: { search: ResultsSearch; onClose: () => void }) {
  const { t } = useTranslation('finding');
  const client = useQueryClient();
  const nameOf = useFacetName();
  const { q = '', ...filters } = search;
  const [name, setName] = useState(() => [q, ...chosenOf(search).map(({ kind, code }) => nameOf(kind, code))].filter(Boolean).join(' · ').slice(0, 120) || t('save.everything'));
  const [frequency, setFrequency] = useState<Frequency>('daily');
  const save = query.useMutation('post', '/api/v1/saved-searches');
  const send = () => save.mutate({ body: { name, query: q, filters: filters as SavedSearchDraft['filters'], frequency } }, {
    onSuccess: () => {
      say(<>{t('save.saved')} <Link to="/searches">{t('saved.title')}</Link></>);
      void client.invalidateQueries({ queryKey: ['get', '/api/v1/saved-searches'] });
      onClose();
    },
  });
  return (
    <Confirm title={t('save.title')} verb={t('save.verb')} busy={save.isPending} disabled={!name.trim()} onClose={onClose} onConfirm={send}>
      <p className="quiet">{t('save.lead')}</p>
      <TextInput
        label={t('save.name')} required maxLength={120} value={name} data-autofocus error={isProblem(save.error, 422) ? save.error.errorAt('/name') : undefined}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('save.frequency')} value={frequency} onChange={(event) => setFrequency(event.currentTarget.value as Frequency)}
        data={frequencies.map((value) => ({ value, label: t(`save.frequencies.${value}`) }))}
      />
      <ProblemNote error={save.error} />
    </Confirm>
  );
}
