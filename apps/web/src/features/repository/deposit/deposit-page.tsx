import { useParams } from '@tanstack/react-router';
import { query } from '../../../api/client.js';
import { Problem } from '../../../api/problem.js';
import { Failure, Skeleton } from '../../../ui/states.js';
import { useReader } from '../../identity/reader.js';
import { Editor } from './editor.js';

/** Depositing or editing a resource. What is typed is saved by itself; the page can be left and come back to. */
export function DepositPage() {
  const { id } = useParams({ from: '/deposits/$id' });
  const reader = useReader();
  // Editing starts from this answer; from then on every saved change brings the newest version itself.
  const resource = query.useQuery('get', '/api/v1/resources/{id}', { params: { path: { id } } }, { staleTime: Infinity, gcTime: 0, refetchOnWindowFocus: false });
  if (resource.error) return <Failure level={1} error={resource.error} retry={() => void resource.refetch()} />;
  if (!resource.data || !reader.known) return <div style={{ padding: '2.5rem 0' }}><Skeleton lines={8} /></div>;
  if (!resource.data.may.edit || !reader.person) return <Failure level={1} error={new Problem(403, {})} />;
  return <Editor key={id} resource={resource.data} personId={reader.person.id} />;
}
