import { MultiSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { folded } from '../../ui/format.js';
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
  const terms = useTerms();
  return (
    <MultiSelect
      label={label} description={description} value={[...value]} data={terms.concepts} error={error} searchable clearable
      nothingFoundMessage={t('deposit.nothingFound')} maxDropdownHeight={320} limit={60} checkIconPosition="right" onChange={onChange}
      filter={({ options, search, limit }) => {
        const wanted = folded(search);
        return options.filter((option) => 'value' in option && folded(option.label).includes(wanted)).slice(0, limit);
      }}
    />
  );
}
