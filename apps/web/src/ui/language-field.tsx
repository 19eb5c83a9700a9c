import { Textarea, TextInput } from '@mantine/core';
import { IconCircle, IconCircleCheckFilled } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from './format.js';
import styles from './language-field.module.css';

interface LanguageFieldProps {
  label: string;
  description?: string | undefined;
  required?: boolean;
  /** What is written, by language code. */
  value: Readonly<Record<string, string>>;
  /** Language codes that can be written. */
  languages: readonly string[];
  /** The language shown first. */
  first?: string;
  multiline?: boolean;
  rows?: number;
  maxLength?: number;
  error?: (language: string) => string | undefined;
  onChange: (value: Record<string, string>) => void;
}

/** A text that is written once per language: a tab per language shows which are written. */
export function LanguageField({ label, description, required = false, value, languages, first, multiline = false, rows = 6, maxLength, error, onChange }: LanguageFieldProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const id = useId();
  const [shown, setShown] = useState(first ?? languages.find((code) => value[code]?.trim()) ?? languages[0] ?? 'es');
  const withError = languages.find((code) => error?.(code));
  const write = (text: string) => {
    const next = { ...value, [shown]: text };
    if (text === '') delete next[shown];
    onChange(next);
  };
  const field = {
    id: `${id}-field`,
    'aria-label': t('fields.languageOf', { field: label, language: formats.languageName(shown) }),
    'aria-describedby': description ? `${id}-about` : undefined,
    lang: shown,
    value: value[shown] ?? '',
    error: error?.(shown),
    maxLength,
    onChange: (event: { currentTarget: { value: string } }) => write(event.currentTarget.value),
  };
  return (
    <div className={styles.field} role="group" aria-labelledby={`${id}-label`}>
      <div className={styles.head}>
        <span id={`${id}-label`} className={styles.label}>
          {label}
          {required && <span className="quiet"> ({t('fields.required')})</span>}
        </span>
        <div className={styles.tabs}>
          {languages.map((code) => {
            const written = Boolean(value[code]?.trim());
            return (
              <button key={code} type="button" className={styles.tab} aria-pressed={code === shown} data-error={error?.(code) ? true : undefined} onClick={() => setShown(code)}>
                {written ? <IconCircleCheckFilled size={13} aria-hidden="true" /> : <IconCircle size={13} aria-hidden="true" />}
                <span lang={code}>{formats.languageName(code)}</span>
                <span className="sr-only">, {written ? t('fields.filled') : t('fields.empty')}</span>
              </button>
            );
          })}
        </div>
      </div>
      {description && <p id={`${id}-about`} className={styles.about}>{description}</p>}
      {multiline ? <Textarea {...field} autosize minRows={rows} maxRows={24} /> : <TextInput {...field} />}
      {withError && withError !== shown && (
        <p className={styles.elsewhere}>{formats.languageName(withError)}: {error?.(withError)}</p>
      )}
    </div>
  );
}
