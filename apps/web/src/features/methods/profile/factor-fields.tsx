import { MultiSelect, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Factor, useFactorWords } from '../factor-words.js';
import { type Profile } from './profile.js';

/** What a place says of itself, factor by factor, so that resources can explain how well they fit it. */
export function FactorFields({ value, onChange }: { value: Profile; onChange: (value: Profile) => void }) {
  const { t } = useTranslation('method');
  const { options } = useFactorWords();
  const one = (factor: Exclude<Factor, 'sectors' | 'institutions'>, label = t(`factors.${factor}`)) => (
    <NativeSelect
      label={label} value={value[factor] ?? ''} data={[{ value: '', label: t('profile.unsaid') }, ...options(factor)]}
      onChange={(event) => onChange({ ...value, [factor]: event.currentTarget.value || null })}
    />
  );
  const several = (factor: 'sectors' | 'institutions', label = t(`factors.${factor}`)) => (
    <MultiSelect label={label} value={[...(value[factor] ?? [])]} data={options(factor)} searchable clearable checkIconPosition="right" maxDropdownHeight={320} onChange={(codes) => onChange({ ...value, [factor]: codes })} />
  );
  return (
    <>
      <div>
        <h2>{t('profile.title')}</h2>
        <p className="quiet">{t('profile.lead')}</p>
      </div>
      {several('sectors')}
      {one('orientation')}
      {one('firms')}
      {one('reach')}
      {one('maturity')}
      {several('institutions', t('profile.institutions'))}
      {one('budget', t('profile.budget'))}
    </>
  );
}
