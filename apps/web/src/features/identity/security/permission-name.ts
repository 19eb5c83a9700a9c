import { useTranslation } from 'react-i18next';
import type { es } from '../../../texts/es/index.js';

type Known = keyof (typeof es)['identity']['permissions'];

/** What a permission such as `members:read` lets one do, in words; one we have no words for shows its own name. */
export function usePermissionName(): (permission: string) => string {
  const { t, i18n } = useTranslation('identity');
  return (permission) => {
    const key = permission.replace(':', '-') as Known;
    return i18n.exists(`identity:permissions.${key}`) ? t(`permissions.${key}`) : permission;
  };
}
