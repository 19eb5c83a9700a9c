import { Button } from '@mantine/core';
import { IconVersions } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import type { ResourceView } from '../../api/views.js';
import { Note } from '../../ui/note.js';
import { say } from '../../ui/notices.js';
import { ProblemNote } from '../../ui/problem-note.js';

/** Which version of a work one reads, and the way to the others. */
export function Edition({ resource }: { resource: ResourceView }) {
  const { t } = useTranslation('versions');
  if (resource.state !== 'published' || resource.edition === 1) return null;
  return (
    <p className="small">
      {t('version', { number: resource.edition })} · <Link to="/resources/$id/versions" params={{ id: resource.id }}>{t('compare')}</Link>
    </p>
  );
}

/** Beginning the next version of a published work, or going on with it. */
export function Revise({ resource }: { resource: ResourceView }) {
  const { t } = useTranslation('versions');
  const navigate = useNavigate();
  const client = useQueryClient();
  const revise = query.useMutation('post', '/api/v1/resources/{id}/revision');
  const { revision, revisesId } = resource;
  if (revisesId) return <Note>{t('ofPublished')} <Link to="/resources/$id" params={{ id: revisesId }}>{t('readPublished')}</Link></Note>;
  if (revision) return <Note>{t('underWay')} <Link to="/deposits/$id" params={{ id: revision.id }}>{t('openDraft')}</Link></Note>;
  if (!resource.may.revise) return null;
  const begin = () =>
    revise.mutate({ params: { path: { id: resource.id } } }, {
      onSuccess: ({ id }) => {
        say(t('revised'));
        void client.invalidateQueries();
        void navigate({ to: '/deposits/$id', params: { id } });
      },
    });
  return (
    <>
      <Button variant="default" leftSection={<IconVersions size={18} aria-hidden="true" />} loading={revise.isPending} onClick={begin}>{t('revise')}</Button>
      <ProblemNote error={revise.error} />
    </>
  );
}
