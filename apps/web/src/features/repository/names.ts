import { useTranslation } from 'react-i18next';
import type { ResourceState, ResourceView } from '../../api/views.js';
import { inReach } from '../../ui/format.js';
import type { Tone } from '../../ui/status.js';
import { useInstitutions } from '../tenancy/institutions.js';

/** A resource's title closest to the reader, with the language it is in; drafts may have none yet. */
export function useTitle(): (resource: Pick<ResourceView, 'titles' | 'language'>) => { text: string; language: string } {
  const { t, i18n } = useTranslation('repository');
  return (resource) => {
    const found = inReach(resource.titles, i18n.language);
    return found.text ? found : { text: t('deposits.untitled'), language: i18n.language };
  };
}

/** With which tone each state of a resource is shown. */
export const toneOf: Record<ResourceState, Tone> = {
  draft: 'writing', submitted: 'going', 'changes-requested': 'attention', approved: 'going', published: 'good', withdrawn: 'bad',
};

/** Authors and institution as they stand under a title. */
export function useCredit(): (resource: Pick<ResourceView, 'authors' | 'institution'>) => string {
  const { nameOf } = useInstitutions();
  return ({ authors, institution }) => {
    const publisher = institution === null ? null : nameOf(institution);
    return [authors.map(({ name }) => name).join('; '), authors.some(({ name }) => name === publisher) ? null : publisher].filter(Boolean).join('. ');
  };
}
