import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import type { ResourceView } from '../../api/views.js';
import { Skeleton } from '../../ui/states.js';
import type { Wording } from './use-wordings.js';

const Differences = lazy(() => import('./differences.js'));

/** What a reviewer need not read again: only what changed since changes were asked for, or what would change in what is published. */
export default function SinceThen({ resource }: { resource: ResourceView }) {
  const rounds = query.useQuery('get', '/api/v1/resources/{id}/review-rounds', { params: { path: { id: resource.id } } });
  const published = query.useQuery('get', '/api/v1/resources/{id}', { params: { path: { id: resource.revisesId ?? '' } } }, { enabled: resource.revisesId !== null });
  const last = rounds.data?.items.at(-1);
  const { t } = useTranslation('versions');
  return (
    <>
      {last && <Changes title={t('sinceReview')} before={last.description} after={resource} open />}
      {published.data && <Changes title={t('sincePublished')} before={published.data} after={resource} open={!last} withFiles />}
    </>
  );
}

interface ChangesProps {
  title: string;
  before: Wording & { files?: readonly { name: string }[] };
  after: ResourceView;
  open: boolean;
  withFiles?: boolean;
}

function Changes({ title, before, after, open, withFiles = false }: ChangesProps) {
  const [shown, setShown] = useState(open);
  return (
    <details open={shown} onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>{title}</summary>
      {shown && (
        <Suspense fallback={<Skeleton lines={3} />}>
          <Differences before={withFiles ? before : { ...before, files: undefined }} after={withFiles ? after : { ...after, files: undefined }} />
        </Suspense>
      )}
    </details>
  );
}
