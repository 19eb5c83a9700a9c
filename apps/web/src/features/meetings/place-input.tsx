import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** A line of text about the meeting's place. */
export function PlaceInput({ value, onChange }: { value: string; onChange: (place: string) => void }) {
  const { t } = useTranslation('meetings');
  return <TextInput label={t('convene.place')} description={t('convene.placeHelp')} inputWrapperOrder={['label', 'input', 'description', 'error']} value={value} maxLength={300} onChange={(event) => onChange(event.currentTarget.value)} />;
}
