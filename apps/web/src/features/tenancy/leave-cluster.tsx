import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import type { TenantView } from '../../api/views.js';
import { Confirm } from '../../ui/confirm.js';
import { useFormats } from '../../ui/format.js';
import { say } from '../../ui/notices.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { useReader } from '../identity/reader.js';

/** For those who speak for a country that a cluster names among its participants: strikes it off. */
export function LeaveCluster({ cluster }: { cluster: TenantView }) {
  const { t } = useTranslation('tenancy');
  const formats = useFormats();
  const reader = useReader();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const leave = query.useMutation('delete', '/api/v1/clusters/{code}/participation');
  const country = reader.place;
  if (country?.kind !== 'country' || !cluster.countries.includes(country.code) || !reader.may('tenants:edit')) return null;
  const names = { country: country.name, cluster: formats.say(cluster.names) };
  const done = () => {
    say(t('leave.done', names));
    setAsking(false);
    void client.invalidateQueries();
  };
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>{t('leave.go', names)}</Button>
      {asking && (
        <Confirm
          title={t('leave.title', names)} verb={t('leave.verb')} destructive busy={leave.isPending} onClose={() => setAsking(false)}
          onConfirm={() => leave.mutate({ params: { path: { code: cluster.code } } }, { onSuccess: done })}
        >
          <p>{t('leave.about', names)}</p>
          <ProblemNote error={leave.error} />
        </Confirm>
      )}
    </>
  );
}
