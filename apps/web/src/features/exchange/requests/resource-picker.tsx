import { MultiSelect } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client.js';

interface Picked {
  value: string;
  label: string;
}

/** Resources of the repository, found by their words. */
export function ResourcePicker({ value, error, onChange }: { value: readonly Picked[]; error: string | undefined; onChange: (picked: Picked[]) => void }) {
  const { t } = useTranslation('exchange');
  const [words, setWords] = useState('');
  const [asked] = useDebouncedValue(words, 200);
  const found = query.useQuery('get', '/api/v1/search', { params: { query: { q: asked, limit: 8 } } }, { enabled: asked.trim() !== '' });
  const offered = asked.trim() === '' ? [] : (found.data?.hits ?? []).map(({ id, title }) => ({ value: id, label: title?.text ?? id }));
  const known = [...value, ...offered.filter((one) => !value.some((picked) => picked.value === one.value))];
  return (
    <MultiSelect
      label={t('request.attach')} description={t('request.attachHelp')} error={error} value={value.map((picked) => picked.value)} data={known} searchable clearable maxValues={10}
      searchValue={words} onSearchChange={setWords} nothingFoundMessage={words === '' ? undefined : t('found.nothing')} hidePickedOptions
      filter={({ options }) => options.filter((option) => 'value' in option && offered.some(({ value: id }) => id === option.value))}
      onChange={(ids) => onChange(known.filter(({ value: id }) => ids.includes(id)))}
    />
  );
}
