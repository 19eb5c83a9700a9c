import { query } from '../../../api/client.js';
import type { CommentView, ResourceView } from '../../../api/views.js';
import { type SectionName, sectionOf } from './sections.js';

/** Something the review asks for, and the section where it is answered; a remark on the whole has none. */
export interface Remark extends Pick<CommentView, 'id' | 'field' | 'text'> {
  section: SectionName | null;
}

/** What the review asks for and nobody has settled yet; null while it is not known. What was never handed in was never remarked on. */
export function useRemarks({ id, state, submittedAt }: Pick<ResourceView, 'id' | 'state' | 'submittedAt'>): readonly Remark[] | null {
  const open = submittedAt !== null && state !== 'published';
  const comments = query.useQuery('get', '/api/v1/resources/{id}/comments', { params: { path: { id } } }, { enabled: open });
  if (open && comments.isPending) return null;
  const asked = comments.data?.items.filter(({ kind, field, resolved }) => !resolved && (kind === 'change-request' || (kind === 'comment' && field !== null))) ?? [];
  return open ? asked.map(({ id: remark, field, text }) => ({ id: remark, field, text, section: field ? sectionOf(field) : null })) : [];
}
