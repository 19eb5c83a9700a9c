import { MultiSelect, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Deposit } from '../../repository/deposit/use-deposit.js';
import { type Factor, useFactorWords } from '../factor-words.js';
import type { Conditions } from '../parts.js';
import styles from './editor.module.css';

/** Where it worked, factor by factor. */
export function ConditionsField({ deposit }: { deposit: Deposit }) {
  const { t } = useTranslation('method');
  const repository = useTranslation('repository').t;
  const { options } = useFactorWords();
  const { draft: { conditions }, change } = deposit;
  const write = (part: Partial<Conditions>) => change('conditions', { ...conditions, ...part });
  const several = (field: 'sectors' | 'orientations' | 'firms' | 'reaches' | 'maturities' | 'institutions', factor: Factor, label = t(`factors.${factor}`)) => (
    <MultiSelect
      label={label} data={options(factor)} value={conditions[field] ?? []} searchable={factor === 'sectors'} clearable checkIconPosition="right" maxDropdownHeight={320}
      nothingFoundMessage={repository('deposit.nothingFound')} onChange={(codes) => write({ [field]: codes })}
    />
  );
  return (
    <div className={styles.part}>
      <h3>{t('conditions')}</h3>
      <p className="quiet">{t('write.conditionsHelp')}</p>
      {several('sectors', 'sectors')}
      {several('orientations', 'orientation')}
      {several('firms', 'firms')}
      {several('reaches', 'reach')}
      {several('maturities', 'maturity')}
      {several('institutions', 'institutions', t('write.needed.institutions'))}
      <NativeSelect
        label={t('write.needed.budget')} value={conditions.budget ?? ''} data={[{ value: '', label: t('profile.unsaid') }, ...options('budget')]}
        onChange={(event) => write({ budget: (event.currentTarget.value || null) as Conditions['budget'] })}
      />
    </div>
  );
}
