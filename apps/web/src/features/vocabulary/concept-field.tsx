import { MultiSelect } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import { folded, useFormats } from '../../ui/format.js';
import { useTerms } from './terms.js';

interface ConceptFieldProps {
  label: string;
  description?: string;
  value: readonly string[];
  error?: string | undefined;
  onChange: (codes: string[]) => void;
}

/** Concepts of the network, found by any of their names in any language. */
export function ConceptField({ label, description, value, error, onChange }: ConceptFieldProps) {
  const { t } = useTranslation('repository');
  const formats = useFormats();
  const terms = useTerms();
  const [words, setWords] = useState('');
  const [asked] = useDebouncedValue(words, 150);
  const found = query.useQuery(
    'get', '/api/v1/concepts', { params: { query: { q: asked, lang: formats.language, limit: 20 } } }, { enabled: asked !== '' },
  );
  // The portal knows every name in every language; until it has answered these very words, only names that contain them are offered.
  const answered = words === asked && !found.isFetching && found.data !== undefined;
  const shown = words === '' ? terms.concepts
    : answered ? found.data.items.map((item) => ({ value: item.code, label: item.label }))
      : terms.concepts.filter((concept) => folded(concept.label).includes(folded(words)));
  const chosen = value.filter((code) => !shown.some((option) => option.value === code)).map((code) => ({ value: code, label: terms.concept(code) }));
  return (
    <MultiSelect
      label={label} description={description} value={[...value]} data={[...shown, ...chosen]} error={error} searchable clearable searchValue={words} onSearchChange={setWords}
      nothingFoundMessage={answered || found.isError ? t('deposit.nothingFound') : t('states.loading', { ns: 'common' })} maxDropdownHeight={320} checkIconPosition="right" hidePickedOptions onChange={onChange}
      // Chosen already; nothing is filtered again here.
      filter={({ options }) => options.filter((option) => !('value' in option) || shown.some(({ value: code }) => code === option.value))}
    />
  );
}
