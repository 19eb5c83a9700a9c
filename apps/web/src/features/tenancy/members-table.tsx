import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MemberView } from '../../api/views.js';
import { useFormats } from '../../ui/format.js';
import { Status } from '../../ui/status.js';
import { Table } from '../../ui/table.js';
import { When } from '../../ui/when.js';

/** The people of a space with their roles and standing. */
export function MembersTable({ members, me, onChoose }: { members: readonly MemberView[]; me: string | undefined; onChoose: (member: MemberView) => void }) {
  const { t } = useTranslation('tenancy');
  const common = useTranslation('common').t;
  const formats = useFormats();
  return (
    <Table
      label={t('people.person')} rows={members} keyOf={(member) => member.personId}
      columns={[
        {
          name: t('people.person'), lead: true,
          cell: (member) => <>{member.name}{member.personId === me && <span className="quiet"> ({t('people.you')})</span>}{member.email && <><br /><span className="quiet small">{member.email}</span></>}</>,
        },
        { name: t('people.role'), cell: (member) => formats.list(member.roles.map((role) => common(`roles.${role}`))) },
        { name: t('people.since'), cell: (member) => <When at={member.since} as="day" /> },
        { name: t('people.state'), cell: (member) => <Status tone={member.state === 'active' ? 'good' : 'attention'}>{t(`people.${member.state}`)}</Status> },
        {
          name: '',
          cell: (member) => member.may.manage && member.personId !== me && (
            <Button variant="default" size="xs" onClick={() => onChoose(member)} aria-label={`${common('actions.edit')}: ${member.name}`}>{common('actions.edit')}</Button>
          ),
        },
      ]}
    />
  );
}
