import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, query } from '../../api/client.js';
import { isProblem } from '../../api/problem.js';
import type { InvitationLetter } from '../../api/views.js';
import { type Language, languageNames, languages } from '../../texts/languages.js';
import { Band } from '../../ui/band/band.js';
import { useFormats } from '../../ui/format.js';
import { say } from '../../ui/notices.js';
import { useOwnErrors } from '../../ui/own-errors.js';
import { Page } from '../../ui/page.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { Failure, Skeleton, State } from '../../ui/states.js';
import { NewPassword } from './new-password.js';
import styles from './identity.module.css';

/** What an invitation offers, for whoever holds its link; the token travels in the address's fragment. */
export function AcceptInvitationPage() {
  const { t } = useTranslation('identity');
  const [token] = useState(() => window.location.hash.slice(1));
  const letter = query.useQuery('post', '/api/v1/invitations/lookup', { body: { token } }, { staleTime: Infinity });
  if (letter.data) return <Letter token={token} letter={letter.data} />;
  if (isProblem(letter.error, 404, 410, 422)) return <State level={1} title={t('accept.goneTitle')}>{t('accept.gone')}</State>;
  if (letter.error) return <Failure level={1} error={letter.error} retry={() => void letter.refetch()} />;
  return <Page title={t('accept.title')} width="form"><Skeleton lines={5} /></Page>;
}

function Letter({ token, letter }: { token: string; letter: InvitationLetter }) {
  const { t } = useTranslation('identity');
  const common = useTranslation('common').t;
  const formats = useFormats();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [locale, setLocale] = useState<Language>(letter.locale);
  const accept = query.useMutation('post', '/api/v1/invitations/acceptance');
  const place = formats.say(letter.names);
  const wrong = (pointer: string) => (isProblem(accept.error, 422) ? accept.error.errorAt(pointer) : undefined);

  const enter = async () => {
    if (letter.needsAccount) await api.POST('/api/v1/session', { body: { email: letter.email, password } });
    // The letter is used up: asked for again, it would only say so.
    await client.resetQueries({ predicate: ({ queryKey }) => queryKey[1] !== '/api/v1/invitations/lookup' });
    say(t('accept.accepted', { place }));
    await navigate(letter.needsAccount ? { to: '/today' } : { to: '/sign-in' });
  };

  const send = () => {
    const account = letter.needsAccount ? { name, password, locale } : {};
    accept.mutate({ body: { token, ...account } }, { onSuccess: () => void enter() });
  };
  const checks = useOwnErrors(!letter.needsAccount || (name.trim() !== '' && password !== ''), send);
  const missing = (value: string) => (checks.tried && value.trim() === '' ? common('fields.missing') : undefined);
  return (
    <Page title={t('accept.title')} width="form">
      <div className={styles.welcome}>
        <div className={styles.welcomeBand}><Band code={letter.tenant} /></div>
        <p>{t('accept.lead', { place, role: formats.list(letter.roles.map((role) => common(`roles.${role}`))) })}</p>
      </div>
      <form className={styles.form} {...checks.form}>
        <TextInput label={t('signIn.email')} value={letter.email} readOnly type="email" autoComplete="username" />
        {letter.needsAccount ? (
          <>
            <TextInput
              label={t('accept.name')} description={t('accept.nameHelp')} name="name" autoComplete="name" required withAsterisk={false}
              value={name} error={missing(name) ?? wrong('/name')} onChange={(event) => setName(event.currentTarget.value)}
            />
            <NewPassword value={password} error={missing(password) ?? wrong('/password')} onChange={(typed) => { setPassword(typed); accept.reset(); }} />
            <NativeSelect
              label={t('accept.language')} value={locale} data={languages.map((value) => ({ value, label: languageNames[value] }))}
              onChange={(event) => setLocale(event.currentTarget.value as Language)}
            />
          </>
        ) : (
          <p className="quiet">{t('accept.existing', { email: letter.email })}</p>
        )}
        {!isProblem(accept.error, 422) && <ProblemNote error={accept.error} />}
        <Button type="submit" size="md" loading={accept.isPending}>{letter.needsAccount ? t('accept.go') : t('accept.goExisting')}</Button>
      </form>
    </Page>
  );
}
