import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import type { InvitationView } from '../../api/views.js';
import { useFormats } from '../../ui/format.js';
import { say } from '../../ui/notices.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { Failure, Skeleton } from '../../ui/states.js';
import { Status } from '../../ui/status.js';
import { Table } from '../../ui/table.js';
import { When } from '../../ui/when.js';

/** Invitations that have not been accepted yet. */
export function Invitations() {
  const { t } = useTranslation('tenancy');
  const common = useTranslation('common').t;
  const formats = useFormats();
  const invitations = query.useQuery('get', '/api/v1/invitations');
  const withdraw = query.useMutation('delete', '/api/v1/invitations/{id}');
  if (invitations.error) return <Failure error={invitations.error} retry={() => void invitations.refetch()} />;
  if (!invitations.data) return <Skeleton shape="rows" lines={2} />;
  const waiting = invitations.data.items.filter((invitation) => invitation.acceptedAt === null);
  if (waiting.length === 0) return <p className="quiet">{t('invitations.none')}</p>;
  const take = ({ id, email }: InvitationView) =>
    withdraw.mutate({ params: { path: { id } } }, {
      onSuccess: () => {
        say(t('invitations.withdrawn', { email }));
        void invitations.refetch();
      },
    });
  const expired = (invitation: InvitationView) => new Date(invitation.expiresAt) < new Date();
  return (
    <>
      <Table
        label={t('invitations.title')} rows={waiting} keyOf={(invitation) => invitation.id}
        columns={[
          { name: t('invitations.email'), lead: true, cell: (invitation) => invitation.email },
          { name: t('invitations.role'), cell: (invitation) => formats.list(invitation.roles.map((role) => common(`roles.${role}`))) },
          {
            name: t('invitations.expires'),
            cell: (invitation) => (expired(invitation) ? <Status tone="attention">{t('invitations.expired')}</Status> : <When at={invitation.expiresAt} as="day" />),
          },
          { name: '', cell: (invitation) => <Button variant="default" size="xs" onClick={() => take(invitation)}>{t('invitations.withdraw')}</Button> },
        ]}
      />
      <ProblemNote error={withdraw.error} />
    </>
  );
}
