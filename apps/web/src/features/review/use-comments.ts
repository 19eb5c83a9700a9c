import { query } from '../../api/client.js';
import type { CommentView } from '../../api/views.js';

const path = (id: string) => ({ params: { path: { id } } });

/** The conversation of a review, and how a remark in it is settled. */
export function useComments(id: string) {
  const comments = query.useQuery('get', '/api/v1/resources/{id}/comments', path(id));
  const settle = query.useMutation('put', '/api/v1/resources/{id}/comments/{comment}/resolution');
  const reopen = query.useMutation('delete', '/api/v1/resources/{id}/comments/{comment}/resolution');
  const mark = (comment: CommentView) =>
    (comment.resolved ? reopen : settle).mutate({ params: { path: { id, comment: comment.id } } }, { onSuccess: () => void comments.refetch() });
  return { comments, mark, marking: settle.isPending || reopen.isPending };
}

/** Whether a remark is about a field, or about something inside it. */
export const isAbout = ({ field }: Pick<CommentView, 'field'>, pointer: string): boolean => field === `/${pointer}` || Boolean(field?.startsWith(`/${pointer}/`));
