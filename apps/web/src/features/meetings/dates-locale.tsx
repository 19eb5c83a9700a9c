import { DatesProvider } from '@mantine/dates';
import '@mantine/dates/styles.layer.css';
import 'dayjs/locale/es.js';
import 'dayjs/locale/fr.js';
import 'dayjs/locale/pt-br.js';
import 'dayjs/locale/en-gb.js';
import type { ReactNode } from 'react';
import { useFormats } from '../../ui/format.js';

const locales = { es: 'es', pt: 'pt-br', en: 'en-gb', fr: 'fr' } as const;

/** Calendars to choose a day from, in the reader's language, weeks beginning on Monday. */
export function DatesLocale({ children }: { children: ReactNode }) {
  const { language } = useFormats();
  return <DatesProvider settings={{ locale: locales[language], firstDayOfWeek: 1 }}>{children}</DatesProvider>;
}
