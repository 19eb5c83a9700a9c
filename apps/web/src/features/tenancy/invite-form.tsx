import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import { isProblem } from '../../api/problem.js';
import type { Role } from '../../api/views.js';
import { type Language, languageNames, languages } from '../../texts/languages.js';
import { useFormats } from '../../ui/format.js';
import { say } from '../../ui/notices.js';
import { isEmail, useOwnErrors } from '../../ui/own-errors.js';
import { ProblemNote } from '../../ui/problem-note.js';
import form from '../../ui/form.module.css';
import { useReader } from '../identity/reader.js';
import { rolesIn } from './roles.js';
import { useTenants } from './tenants.js';

/** Inviting somebody by e-mail, in the language they read. */
export function InviteForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('tenancy');
  const common = useTranslation('common').t;
  const formats = useFormats();
  const reader = useReader();
  const client = useQueryClient();
  const tenants = useTenants().data?.items ?? [];
  const own = reader.place;
  // A country also invites into the clusters it leads, the network's administration into countries without anybody yet.
  const others = tenants.filter(({ kind, leadCountry }) =>
    own?.kind === 'country' ? leadCountry === own.code : own?.kind === 'network' && reader.roles.includes('network-administrator') && kind === 'country');
  const [place, setPlace] = useState('');
  const target = others.find(({ code }) => code === place);
  const kind = target?.kind ?? own?.kind;
  const roles = kind ? rolesIn[kind] : [];
  const [email, setEmail] = useState('');
  const [wished, setRole] = useState<Role>('contributor');
  const role = roles.includes(wished) ? wished : (roles[0] ?? wished);
  const [locale, setLocale] = useState<Language>(reader.person?.locale ?? 'es');
  const invite = query.useMutation('post', '/api/v1/invitations');
  const sent = () => {
    say(t('invitations.sent', { email }));
    void client.invalidateQueries({ queryKey: query.queryOptions('get', '/api/v1/invitations').queryKey });
    onClose();
  };
  const send = () => invite.mutate({ body: { email, roles: [role], locale, ...(target ? { tenant: target.code } : {}) } }, { onSuccess: sent });
  const checks = useOwnErrors(isEmail(email), send);
  const wrong = isProblem(invite.error, 422) ? invite.error.errorAt('/email') : undefined;
  return (
    <form className={form.form} {...checks.form}>
      <div className={form.pair}>
        <TextInput
          label={t('invitations.email')} type="email" required withAsterisk={false} autoComplete="off" value={email} error={checks.tried && !isEmail(email) ? common('fields.email') : wrong}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        {own && others.length > 0 && (
          <NativeSelect
            label={t('invitations.place')} value={place} onChange={(event) => setPlace(event.currentTarget.value)}
            data={[{ value: '', label: own.name }, ...others.map(({ code, names }) => ({ value: code, label: formats.say(names) })).sort((one, other) => formats.compare(one.label, other.label))]}
          />
        )}
        <NativeSelect
          label={t('invitations.role')} value={role} onChange={(event) => setRole(event.currentTarget.value as Role)}
          data={roles.map((value) => ({ value, label: common(`roles.${value}`) }))}
        />
        <NativeSelect
          label={t('invitations.language')} value={locale} onChange={(event) => setLocale(event.currentTarget.value as Language)}
          data={languages.map((value) => ({ value, label: languageNames[value] }))}
        />
      </div>
      {!wrong && <ProblemNote error={invite.error} />}
      <div className={form.actions}>
        <Button type="submit" loading={invite.isPending}>{t('invitations.send')}</Button>
        <Button variant="subtle" onClick={onClose}>{common('actions.cancel')}</Button>
      </div>
    </form>
  );
}
