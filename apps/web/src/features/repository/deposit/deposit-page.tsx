import { Navigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client.js';
import { isProblem, Problem } from '../../../api/problem.js';
import type { ResourceView } from '../../../api/views.js';
import { ButtonLink } from '../../../ui/link.js';
import { NotFound } from '../../../ui/not-found.js';
import { Page } from '../../../ui/page.js';
import { Failure, Skeleton } from '../../../ui/states.js';
import { Status } from '../../../ui/status.js';
import { useReader } from '../../identity/reader.js';
import { toneOf, useTitle } from '../names.js';
import styles from './deposit.module.css';
import { Editor } from './editor.js';

/** Depositing or editing a resource. What is typed is saved by itself; the page can be left and come back to. */
export function DepositPage() {
  const { id } = useParams({ from: '/deposits/$id' });
  const reader = useReader();
  // Editing starts from this answer; from then on every saved change brings the newest version itself.
  const resource = query.useQuery('get', '/api/v1/resources/{id}', { params: { path: { id } } }, { staleTime: Infinity, gcTime: 0, refetchOnWindowFocus: false });
  if (isProblem(resource.error, 422)) return <NotFound />;
  if (resource.error) {
    const unknown = isProblem(resource.error, 404) && reader.known && !reader.person;
    return <Failure level={1} error={unknown ? new Problem(401, {}) : resource.error} retry={() => void resource.refetch()} />;
  }
  if (!resource.data || !reader.known) return <div className={styles.arriving}><Skeleton lines={8} /></div>;
  const { may, state } = resource.data;
  if (may.edit && reader.person) return <Editor key={id} resource={resource.data} personId={reader.person.id} />;
  // Once published, what was a deposit is a resource like any other, and its page says all there is to say.
  if (state === 'published' || state === 'withdrawn') return <Navigate to="/resources/$id" params={{ id }} replace />;
  return <NotNow resource={resource.data} />;
}

/** A deposit that is out of its author's hands for the moment: where it stands and where to read it. */
function NotNow({ resource }: { resource: ResourceView }) {
  const { t } = useTranslation('repository');
  const reviews = resource.may.approve || resource.may.requestChanges || resource.may.publish;
  return (
    <Page title={useTitle()(resource).text} kicker={<Status tone={toneOf[resource.state]}>{t(`status.${resource.state}`)}</Status>} lead={t('deposit.notNow')} width="reading">
      <div className={styles.row}>
        <ButtonLink to="/resources/$id" params={{ id: resource.id }}>{t('deposit.readIt')}</ButtonLink>
        {reviews
          ? <ButtonLink variant="default" to="/review/$id" params={{ id: resource.id }}>{t('resource.reviewIt')}</ButtonLink>
          : <ButtonLink variant="default" to="/deposits">{t('deposits.title')}</ButtonLink>}
      </div>
    </Page>
  );
}
