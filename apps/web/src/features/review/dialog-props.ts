import type { ResourceView } from '../../api/views.js';

/** What each of the review's dialogs is given. */
export interface DialogProps {
  resource: ResourceView;
  onDone: (words: string) => void;
  onClose: () => void;
}

/** The fields a remark can be about, by the pointer the portal knows them by. */
export const remarkFields = ['titles', 'abstracts', 'method', 'steps', 'tools', 'conditions', 'failures', 'type', 'concepts', 'authors', 'institution', 'year', 'documentNumber', 'countries', 'place', 'sector', 'valueChains', 'licence', 'files', 'links'] as const;
