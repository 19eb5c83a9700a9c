import { useTranslation } from 'react-i18next';
import type { es } from '../../texts/es/index.js';

type Known = keyof (typeof es)['tenancy']['acts'];

/** What an event such as `resource.published` says somebody did, in words; one we have no words for shows its own name. */
export function useActName(): (name: string) => string {
  const { t, i18n } = useTranslation('tenancy');
  return (name) => {
    const key = name.replaceAll('.', '-') as Known;
    return i18n.exists(`tenancy:acts.${key}`) ? t(`acts.${key}`) : name;
  };
}
