import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useTenants } from '../features/tenancy/tenants.js';
import type { Language } from '../texts/languages.js';
import { FormatsContext, formatsFor, type InLanguages } from './format.js';

/** Gives everything inside the formats of the language on screen and the names that the directory gives to countries. */
export function Formatted({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();
  const directory = useTenants().data;
  const formats = useMemo(() => {
    const countries = (directory?.items ?? [])
      .filter(({ kind }) => kind === 'country')
      .map(({ code, names, zone, facts }) => ({ code, names, zone, capital: (facts['capital'] ?? {}) as InLanguages }));
    return formatsFor(i18n.language as Language, countries);
  }, [directory, i18n.language]);
  return <FormatsContext value={formats}>{children}</FormatsContext>;
}
