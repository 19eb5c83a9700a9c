import { Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { InLanguages } from '../../../ui/format.js';

interface SaidProps<Texts> {
  label: ReactNode;
  description?: ReactNode;
  value: Texts | undefined;
  /** The language being written. */
  language: string;
  /** The language of the work: what is written in it shows faintly where this one has nothing yet. */
  original: string;
  multiline?: boolean;
  maxLength: number;
  autoFocus?: boolean;
  error?: string | undefined;
  onChange: (value: Texts) => void;
}

/** One text in the language being written; the other languages stay as they are. */
export function Said<Texts extends InLanguages>({ label, description, value, language, original, multiline = false, maxLength, autoFocus = false, error, onChange }: SaidProps<Texts>) {
  const field = {
    label, description, error, maxLength, lang: language, 'data-autofocus': autoFocus || undefined,
    value: value?.[language] ?? '',
    placeholder: language === original ? undefined : (value?.[original] ?? undefined),
    onChange: (event: { currentTarget: { value: string } }) => {
      const { [language]: _before, ...others } = { ...value } as InLanguages;
      const text = event.currentTarget.value;
      onChange((text === '' ? others : { ...others, [language]: text }) as Texts);
    },
  };
  return multiline ? <Textarea {...field} autosize minRows={2} maxRows={20} /> : <TextInput {...field} />;
}
