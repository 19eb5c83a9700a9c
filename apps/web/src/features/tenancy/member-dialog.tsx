import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import type { MemberView, Role, TenantView } from '../../api/views.js';
import { Confirm } from '../../ui/confirm.js';
import { useFormats } from '../../ui/format.js';
import { say } from '../../ui/notices.js';
import { ProblemNote } from '../../ui/problem-note.js';
import form from '../../ui/form.module.css';
import { rolesIn } from './roles.js';

interface MemberDialogProps {
  member: MemberView;
  kind: TenantView['kind'];
  onDone: () => void;
  onClose: () => void;
}

/** Changing somebody's roles, or suspending and restoring their access; both act on their next step. */
export function MemberDialog({ member, kind, onDone, onClose }: MemberDialogProps) {
  const { t } = useTranslation('tenancy');
  const common = useTranslation('common').t;
  const formats = useFormats();
  const [roles, setRoles] = useState<Role[]>(member.roles);
  const change = query.useMutation('patch', '/api/v1/memberships/{personId}');
  const send = (body: { roles: Role[] } | { state: 'active' | 'suspended' }, words: string) =>
    change.mutate(
      { params: { path: { personId: member.personId }, header: { 'if-match': `"${member.version}"` } }, body },
      {
        onSuccess: () => {
          say(words);
          onDone();
        },
      },
    );
  const { name } = member;
  const suspended = member.state === 'suspended';
  return (
    <Confirm
      title={t('people.changeRole', { name })} verb={common('actions.save')} busy={change.isPending} disabled={roles.length === 0} onClose={onClose}
      onConfirm={() => send({ roles }, t('people.roleChanged', { name, role: formats.list(roles.map((role) => common(`roles.${role}`))) }))}
    >
      <Checkbox.Group label={t('people.role')} value={roles} onChange={setRoles}>
        <div className={form.tight}>
          {rolesIn[kind].map((role) => <Checkbox key={role} value={role} label={common(`roles.${role}`)} />)}
        </div>
      </Checkbox.Group>
      <hr />
      <div>
        {!suspended && <p className="quiet small">{t('people.suspendAbout')}</p>}
        <Button
          variant="default" color="clay" mt="xs" loading={change.isPending}
          onClick={() => (suspended ? send({ state: 'active' }, t('people.restored', { name })) : send({ state: 'suspended' }, t('people.suspendedNow', { name })))}
        >
          {suspended ? t('people.restore') : t('people.suspend')}
        </Button>
      </div>
      <ProblemNote error={change.error} />
    </Confirm>
  );
}
