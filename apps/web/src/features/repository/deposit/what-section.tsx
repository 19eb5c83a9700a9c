import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ResourceType } from '../../../api/views.js';
import { type Language, languages } from '../../../texts/languages.js';
import { useFormats } from '../../../ui/format.js';
import { LanguageField } from '../../../ui/language-field.js';
import { Remarked } from './beside-field.js';
import styles from './deposit.module.css';
import { errorOf, type SectionProps } from './section-props.js';

const types: readonly ResourceType[] = ['methodology', 'tool', 'good-practice', 'case-study', 'policy-instrument', 'study', 'training-material', 'dataset'];

/** What kind of thing it is, its language and its title. */
export function WhatSection({ deposit }: SectionProps) {
  const { t } = useTranslation('repository');
  const formats = useFormats();
  const { draft, change } = deposit;
  return (
    <div className={styles.fields}>
      <Remarked field="type">
        <fieldset className={styles.types}>
          <legend>{t('names.type')} <span className="quiet">({t('fields.required', { ns: 'common' })})</span></legend>
          <p className="quiet small">{t('deposit.typeHelp')}</p>
          <div className={styles.typeGrid}>
            {types.map((type) => (
              <label key={type} className={styles.type}>
                <input type="radio" name="type" value={type} checked={draft.type === type} onChange={() => change('type', type)} />
                <span><strong>{t(`types.${type}`)}</strong><span className="quiet small">{t(`typesAbout.${type}`)}</span></span>
              </label>
            ))}
          </div>
          {errorOf(deposit, '/type') && <p className={styles.error}>{errorOf(deposit, '/type')}</p>}
        </fieldset>
      </Remarked>
      <NativeSelect
        label={t('deposit.original')} className={styles.narrow} value={draft.language}
        onChange={(event) => change('language', event.currentTarget.value as Language)}
        data={languages.map((value) => ({ value, label: formats.languageName(value) }))}
      />
      <Remarked field="titles">
        <LanguageField
          key={draft.language} label={t('names.titles')} description={t('deposit.titleHelp')} required value={draft.titles} first={draft.language}
          languages={originalFirst(draft.language)} maxLength={500} error={(code) => errorOf(deposit, `/titles/${code}`)} onChange={(titles) => change('titles', titles)}
        />
      </Remarked>
    </div>
  );
}

/** The languages with the one the work is written in first. */
export const originalFirst = (original: string): string[] => [original, ...languages.filter((code) => code !== original)];
