import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Language, languages } from '../../../texts/languages.js';
import { Choice } from '../../../ui/choice.js';
import { useFormats } from '../../../ui/format.js';
import { Remarked } from '../../repository/deposit/beside-field.js';
import { errorOf, type SectionProps } from '../../repository/deposit/section-props.js';
import { type MethodPart, partsAfter, partsBefore } from '../parts.js';
import { ConditionsField } from './conditions-field.js';
import styles from './editor.module.css';
import { FailuresField } from './failures-field.js';
import { Said } from './said.js';
import { StepsField } from './steps-field.js';
import { ToolsField } from './tools-field.js';

/** How it is done, written so that others can do it: one language at a time, everything else in one go. */
export function MethodSection({ deposit }: SectionProps) {
  const { t } = useTranslation('method');
  const formats = useFormats();
  const { draft, change } = deposit;
  const [language, setLanguage] = useState<Language>(draft.language);
  const part = (name: MethodPart) => (
    <Said
      key={name} multiline label={t(`parts.${name}`)} description={t(`write.help.${name}`)} value={draft.method[name]} language={language} original={draft.language} maxLength={8000}
      error={errorOf(deposit, `/method/${name}`)} onChange={(value) => change('method', { ...draft.method, [name]: value })}
    />
  );
  const order = [draft.language, ...languages.filter((code) => code !== draft.language)];
  return (
    <div className={styles.method}>
      <div>
        <Choice label={t('write.language')} value={language} onChange={setLanguage} options={order.map((code) => ({ value: code, label: formats.languageName(code) }))} />
        <p className="quiet small">{t('write.languageHelp')}</p>
      </div>
      <Remarked field="method"><div className={styles.part}><h3>{t('write.before')}</h3>{partsBefore.map(part)}</div></Remarked>
      <Remarked field="steps"><StepsField deposit={deposit} language={language} /></Remarked>
      <Remarked field="tools"><ToolsField deposit={deposit} language={language} /></Remarked>
      <div className={styles.part}><h3>{t('write.after')}</h3>{partsAfter.map(part)}</div>
      <Remarked field="conditions"><ConditionsField deposit={deposit} /></Remarked>
      <Remarked field="failures"><FailuresField deposit={deposit} language={language} /></Remarked>
    </div>
  );
}
