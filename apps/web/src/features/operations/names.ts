import { useTranslation } from 'react-i18next';
import type { es } from '../../texts/es/index.js';
import { useFormats } from '../../ui/format.js';
import { useTenants } from '../tenancy/tenants.js';

type Texts = (typeof es)['operations'];

/** What a handler does, in words; one we have no words for goes by its own name. */
export function useWorkName(): (handler: string) => string {
  const { t, i18n } = useTranslation('operations');
  return (handler) => (i18n.exists(`operations:work.${handler}`) ? t(`work.${handler as keyof Texts['work']}`) : handler);
}

/** What sort of mail it is, in words, for those whose subject is not kept. */
export function useMailName(): (kind: string) => string {
  const { t, i18n } = useTranslation('operations');
  return (kind) => {
    const key = kind.replaceAll('.', '-') as keyof Texts['mailbox']['kinds'];
    return i18n.exists(`operations:mailbox.kinds.${key}`) ? t(`mailbox.kinds.${key}`) : kind;
  };
}

/** A place by its name rather than its code. */
export function usePlaceName(): (code: string) => string {
  const formats = useFormats();
  const { data } = useTenants();
  return (code) => formats.say(data?.items.find((tenant) => tenant.code === code)?.names) || code;
}
