import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { remarkFields } from './dialog-props.js';

/** What a remark is about: one field, or the whole resource. */
export function FieldChoice({ value, onChange }: { value: string; onChange: (field: string) => void }) {
  const { t } = useTranslation('review');
  const repository = useTranslation('repository').t;
  return (
    <NativeSelect
      label={t('page.about')} value={value} onChange={(event) => onChange(event.currentTarget.value)}
      data={[{ value: '', label: t('page.whole') }, ...remarkFields.map((field) => ({ value: field, label: repository(`names.${field}`) }))]}
    />
  );
}
