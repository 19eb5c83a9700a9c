import { query } from '../../../api/client.js';
import type { CommentView, ResourceView } from '../../../api/views.js';
import { type SectionName, sectionOf } from './sections.js';

/** Something the review asks for, and the section where it is answered; a remark on the whole has none. */
export interface Remark extends Pick<CommentView, 'id' | 'field' | 'text'> {
  section: SectionName | null;
}

/** What the last review asked for, as long as it waits for an answer; null while it is not known yet. */
export function useRemarks({ id, state }: Pick<ResourceView, 'id' | 'state'>): readonly Remark[] | null {
  const open = state === 'changes-requested';
  const comments = query.useQuery('get', '/api/v1/resources/{id}/comments', { params: { path: { id } } }, { enabled: open });
  if (open && comments.isPending) return null;
  const asked = comments.data?.items.filter(({ kind }) => kind === 'change-request') ?? [];
  const latest = asked.at(-1)?.at;
  return open ? asked.filter(({ at }) => at === latest).map(({ id: remark, field, text }) => ({ id: remark, field, text, section: field ? sectionOf(field) : null })) : [];
}
