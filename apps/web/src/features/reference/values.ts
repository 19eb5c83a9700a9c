import { useTranslation } from 'react-i18next';
import type { es } from '../../texts/es/index.js';
import { useFormats } from '../../ui/format.js';

type Column = keyof (typeof es)['reference']['columns'];

const isTexts = (value: object): value is Record<string, string> => 'es' in value && Object.values(value).every((text) => typeof text === 'string');

/** What a column of a reference table is called; one we have no words for shows its own name. */
export function useColumnName(): (key: string) => string {
  const { t, i18n } = useTranslation('reference');
  return (key) => (i18n.exists(`reference:columns.${key}`) ? t(`columns.${key as Column}`) : key);
}

/** A value of a reference table in words: texts in the reader's language, countries by name, deadlines as they are meant. */
export function useValue(): (key: string, value: unknown) => string {
  const { t, i18n } = useTranslation('reference');
  const formats = useFormats();
  // Other rows are named by their code, such as `ohiggins-institutions-corfo`: its last part is the acronym.
  const wordFor = (code: string): string => (i18n.exists(`reference:values.${code}`) ? t(`values.${code as 'agency'}`) : (code.split('-').at(-1) ?? code).toUpperCase());
  const deadline = (value: { kind?: unknown; half?: unknown; year?: unknown }): string => {
    if (value.kind === 'period') return t('deadlines.period', { half: Number(value.half), year: Number(value.year) });
    return value.kind === 'to-be-decided' ? t('deadlines.to-be-decided') : t('deadlines.unspecified');
  };
  const say = (key: string, value: unknown): string => {
    if (value === null || value === undefined) return '';
    if (Array.isArray(value)) return value.map((one) => say(key, one)).filter(Boolean).join('; ');
    if (typeof value === 'number') return /year/i.test(key) || key === 'from' || key === 'to' ? String(value) : formats.number(value);
    if (typeof value === 'string') return key.startsWith('countr') ? formats.countryName(value) : wordFor(value);
    if (typeof value !== 'object') return JSON.stringify(value);
    if (isTexts(value)) return formats.say(value);
    if ('kind' in value) return deadline(value);
    return Object.entries(value).map(([part, one]) => say(part, one)).filter(Boolean).join('; ');
  };
  return say;
}
