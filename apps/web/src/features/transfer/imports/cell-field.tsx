import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../ui/format.js';
import { useTerms } from '../../vocabulary/terms.js';
import type { Column } from './import-states.js';

const types = ['methodology', 'tool', 'good-practice', 'case-study', 'policy-instrument', 'study', 'training-material', 'dataset'] as const;
const visibilities = ['tenant', 'shared', 'network', 'public'] as const;
const languages = ['es', 'pt', 'en', 'fr'] as const;

interface CellProps {
  column: Column;
  label: string;
  value: string;
  fault: string;
  onChange: (value: string) => void;
}

/** One cell to be corrected: from a list where there is one, as text otherwise. What stands there now stays to be seen. */
export function CellField({ column, label, value, fault, onChange }: CellProps) {
  const options = useOptions(column);
  const common = { label, value, error: fault, withErrorStyles: true } as const;
  if (options) {
    const listed = options.some((option) => option.value === value);
    return <NativeSelect {...common} data={[...(listed ? [] : [{ value, label: value || '—' }]), ...options]} onChange={(event) => onChange(event.currentTarget.value)} />;
  }
  if (/^abstracts|^links/.test(column)) return <Textarea {...common} autosize minRows={2} maxRows={8} onChange={(event) => onChange(event.currentTarget.value)} />;
  return <TextInput {...common} onChange={(event) => onChange(event.currentTarget.value)} />;
}

function useOptions(column: Column): { value: string; label: string }[] | null {
  const { t } = useTranslation('transfer');
  const named = useTranslation('repository').t;
  const { languageName } = useFormats();
  const { licences, sectors } = useTerms();
  switch (column) {
    case 'type':
      return types.map((value) => ({ value, label: named(`types.${value}`) }));
    case 'language':
      return languages.map((value) => ({ value, label: languageName(value) }));
    case 'visibility':
      return visibilities.map((value) => ({ value, label: t(`visibilities.${value}`) }));
    case 'licence':
      return licences;
    case 'sector':
      return sectors;
    default:
      return null;
  }
}
