import { useTranslation } from 'react-i18next';
import type { es } from '../../texts/es/index.js';

type Known = keyof (typeof es)['tenancy']['acts'];

/** The kinds of acts one can filter the audit trail by. */
export const actNames = [
  'resource.deposited', 'resource.changed', 'resource.submitted', 'resource.commented', 'resource.changes-requested', 'resource.approved',
  'resource.published', 'resource.withdrawn', 'resource.discarded', 'resources.imported', 'person.invited', 'invitation.withdrawn',
  'member.joined', 'member.roles-changed', 'member.suspended', 'member.reinstated', 'member.removed', 'person.signed-in',
  'person.password-changed', 'person.password-reset', 'person.second-factor-set', 'person.second-factor-removed', 'key.created', 'key.revoked', 'tenant.edited',
  'cluster.opened', 'cluster.country-named', 'cluster.country-left', 'edition.opened', 'edition.edited', 'edition.convened', 'edition.moved', 'edition.cancelled', 'edition.answered',
] as const;

/** What an event such as `resource.published` says somebody did, in words; one we have no words for shows its own name. */
export function useActName(): (name: string) => string {
  const { t, i18n } = useTranslation('tenancy');
  return (name) => {
    const key = name.replaceAll('.', '-') as Known;
    return i18n.exists(`tenancy:acts.${key}`) ? t(`acts.${key}`) : name;
  };
}
