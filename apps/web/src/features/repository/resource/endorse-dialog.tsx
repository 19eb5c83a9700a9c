import { NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client.js';
import type { ResourceView } from '../../../api/views.js';
import { Confirm } from '../../../ui/confirm.js';
import { say } from '../../../ui/notices.js';
import { ProblemNote } from '../../../ui/problem-note.js';
import { useBlocNames } from '../../tenancy/tenants.js';
import { useTitle } from '../names.js';

interface EndorseProps {
  resource: ResourceView;
  may: { unit: boolean; blocs: readonly string[] };
  onClose: () => void;
}

/** Standing by a work of others: in whose name, and why. */
export default function EndorseDialog({ resource, may, onClose }: EndorseProps) {
  const { t } = useTranslation('endorsements');
  const titleOf = useTitle();
  const blocs = useBlocNames();
  const names = [
    ...(may.unit ? [{ value: '', label: t('asUnit') }] : []),
    ...may.blocs.map((code) => ({ value: code, label: blocs.find((bloc) => bloc.code === code)?.name ?? code })),
  ];
  const [name, setName] = useState(names[0]?.value ?? '');
  const [statement, setStatement] = useState('');
  const endorse = query.useMutation('post', '/api/v1/resources/{id}/endorsements');
  const send = () =>
    endorse.mutate({ params: { path: { id: resource.id } }, body: { bloc: name === '' ? null : (name as 'can'), statement } }, {
      onSuccess: () => {
        say(t('sent'));
        onClose();
      },
    });
  return (
    <Confirm title={t('endorseTitle', { title: titleOf(resource).text })} verb={t('send')} busy={endorse.isPending} disabled={!statement.trim()} onClose={onClose} onConfirm={send}>
      <NativeSelect label={t('name')} data={names} value={name} onChange={(event) => setName(event.currentTarget.value)} />
      <Textarea label={t('statement')} description={t('statementHelp')} autosize minRows={3} maxLength={1000} value={statement} data-autofocus onChange={(event) => setStatement(event.currentTarget.value)} />
      <ProblemNote error={endorse.error} />
    </Confirm>
  );
}
