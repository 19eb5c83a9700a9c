import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import type { MemberView } from '../../api/views.js';
import { Page, Section } from '../../ui/page.js';
import { Empty, Failure, Skeleton } from '../../ui/states.js';
import { useReader } from '../identity/reader.js';
import { Invitations } from './invitations.js';
import { InviteForm } from './invite-form.js';
import { MemberDialog } from './member-dialog.js';
import { MembersTable } from './members-table.js';

const LanguageReaders = lazy(() => import('../repository/translations/language-readers.js'));

/** Who belongs to this space, who is invited, and what may be changed about it. */
export function PeoplePage() {
  const { t } = useTranslation('tenancy');
  const reader = useReader();
  const members = query.useQuery('get', '/api/v1/memberships');
  const [inviting, setInviting] = useState(false);
  const [chosen, setChosen] = useState<MemberView | null>(null);
  const manages = reader.may('members:manage');
  return (
    <Page
      title={t('people.title', { place: reader.place?.name ?? '' })} lead={t('people.lead')}
      actions={manages && !inviting && <Button leftSection={<IconUserPlus size={18} aria-hidden="true" />} onClick={() => setInviting(true)}>{t('people.invite')}</Button>}
    >
      {inviting && <Section title={t('people.invite')}><InviteForm onClose={() => setInviting(false)} /></Section>}
      <Section title={t('place.members')}>
        {members.error && <Failure error={members.error} retry={() => void members.refetch()} />}
        {members.isPending && <Skeleton shape="rows" lines={5} />}
        {members.data?.items.length === 0 && <Empty title={t('people.none')}>{t('people.noneHelp')}</Empty>}
        {members.data && members.data.items.length > 0 && <MembersTable members={members.data.items} me={reader.person?.id} onChoose={setChosen} />}
      </Section>
      {manages && <Section title={t('invitations.title')}><Invitations /></Section>}
      {members.data && reader.may('resources:review') && (
        <Section title={t('people.readers')}><Suspense fallback={<Skeleton lines={4} />}><LanguageReaders members={members.data.items} /></Suspense></Section>
      )}
      {chosen && reader.place && (
        <MemberDialog member={chosen} kind={reader.place.kind} onClose={() => setChosen(null)} onDone={() => { setChosen(null); void members.refetch(); }} />
      )}
    </Page>
  );
}
