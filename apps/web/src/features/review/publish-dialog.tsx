import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import { isProblem } from '../../api/problem.js';
import { Confirm } from '../../ui/confirm.js';
import { useFormats } from '../../ui/format.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { useTitle } from '../repository/names.js';
import { type Sharing, VisibilityField } from '../repository/visibility-field.js';
import type { Visibility } from '../../api/views.js';
import type { DialogProps } from './dialog-props.js';

/** Publishing, or changing who sees what is published; it starts from what the depositor wished for. */
export function PublishDialog({ resource, onDone, onClose }: DialogProps) {
  const { t } = useTranslation('review');
  const formats = useFormats();
  const navigate = useNavigate();
  const titleOf = useTitle();
  const [wish, setWish] = useState<{ visibility: Visibility; sharedWith: Sharing }>({ visibility: resource.visibility, sharedWith: resource.sharedWith as Sharing });
  const publish = query.useMutation('post', '/api/v1/resources/{id}/publication');
  const wrong = isProblem(publish.error, 422) ? publish.error.errorAt('/sharedWith') : undefined;
  const body = { visibility: wish.visibility, ...(wish.visibility === 'shared' ? { sharedWith: wish.sharedWith } : {}) };
  return (
    <Confirm
      title={resource.state === 'approved' ? t('page.publishTitle', { title: titleOf(resource).text }) : t('page.changeVisibility')}
      verb={resource.state === 'approved' ? t('page.publish') : t('actions.save', { ns: 'common' })} busy={publish.isPending} onClose={onClose}
      onConfirm={() =>
        publish.mutate(
          { params: { path: { id: resource.id }, header: { 'if-match': `"${resource.version}"` } }, body },
          {
            onSuccess: ({ id }) => {
              onDone(resource.state === 'approved' ? t('page.published') : t('page.visibilityChanged'));
              // A new version has taken its place in the work it is of: the draft is no more.
              if (id !== resource.id) void navigate({ to: '/resources/$id', params: { id } });
            },
          },
        )}
    >
      <VisibilityField
        place={formats.say(resource.tenant.names)} visibility={wish.visibility} sharedWith={{ tenants: wish.sharedWith.tenants ?? [], blocs: wish.sharedWith.blocs ?? [] }} error={wrong}
        onChange={(visibility, sharedWith) => setWish({ visibility, sharedWith })}
      />
      {!wrong && <ProblemNote error={publish.error} />}
    </Confirm>
  );
}
