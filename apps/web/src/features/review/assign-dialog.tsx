import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import type { ResourceView, Role } from '../../api/views.js';
import { Confirm } from '../../ui/confirm.js';
import { useFormats } from '../../ui/format.js';
import { say } from '../../ui/notices.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { useTitle } from '../repository/names.js';

const mayReview: readonly Role[] = ['focal-point', 'cluster-manager', 'unit-coordinator', 'curator', 'contributor', 'member'];

/** Asking a colleague of this space to read a work for the others. */
export default function AssignDialog({ resource, already, onClose }: { resource: ResourceView; already: readonly string[]; onClose: () => void }) {
  const { t } = useTranslation('reviewing');
  const common = useTranslation('common').t;
  const formats = useFormats();
  const titleOf = useTitle();
  const [person, setPerson] = useState<string | null>(null);
  const [dueOn, setDueOn] = useState('');
  const members = query.useQuery('get', '/api/v1/memberships');
  const assign = query.useMutation('put', '/api/v1/resources/{id}/reviewers/{personId}');
  const colleagues = (members.data?.items ?? [])
    .filter(({ personId, state, roles }) => state === 'active' && personId !== resource.depositor?.id && !already.includes(personId) && roles.some((role) => mayReview.includes(role)))
    .map(({ personId, name, roles }) => ({ value: personId, label: `${name} (${formats.list(roles.map((role) => common(`roles.${role}`)))})`, name }));
  const send = () =>
    assign.mutate({ params: { path: { id: resource.id, personId: person! } }, body: { dueOn: dueOn || null } }, {
      onSuccess: () => {
        say(t('reviewers.asked', { name: colleagues.find(({ value }) => value === person)?.name ?? '' }));
        onClose();
      },
    });
  return (
    <Confirm title={t('reviewers.askTitle', { title: titleOf(resource).text })} verb={t('reviewers.send')} busy={assign.isPending} disabled={!person} onClose={onClose} onConfirm={send}>
      <p className="quiet">{t('reviewers.whoHelp')}</p>
      <Select label={t('reviewers.who')} searchable data={colleagues.map(({ value, label }) => ({ value, label }))} value={person} onChange={setPerson} checkIconPosition="right" data-autofocus />
      <TextInput type="date" label={t('reviewers.due')} description={t('reviewers.optional')} value={dueOn} onChange={(event) => setDueOn(event.currentTarget.value)} />
      <ProblemNote error={assign.error} />
    </Confirm>
  );
}
