import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import { Note } from '../../ui/note.js';
import { isEmail, useOwnErrors } from '../../ui/own-errors.js';
import { Page } from '../../ui/page.js';
import { ProblemNote } from '../../ui/problem-note.js';
import styles from './identity.module.css';

/** Asking for a link to choose another password. The answer never says whether the account exists. */
export function ForgottenPasswordPage() {
  const { t } = useTranslation('identity');
  const [email, setEmail] = useState('');
  const ask = query.useMutation('post', '/api/v1/password-resets');
  const { tried, form } = useOwnErrors(isEmail(email), () => ask.mutate({ body: { email } }));
  return (
    <Page title={t('forgotten.title')} lead={t('forgotten.lead')} width="form">
      {ask.isSuccess ? (
        <Note tone="good" title={t('forgotten.sentTitle')} live>{t('forgotten.sent', { email })}</Note>
      ) : (
        <form className={styles.form} {...form}>
          <TextInput
            label={t('signIn.email')} type="email" name="email" autoComplete="username" required withAsterisk={false}
            value={email} error={tried && !isEmail(email) && t('fields.email', { ns: 'common' })} onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <ProblemNote error={ask.error} />
          <Button type="submit" size="md" loading={ask.isPending}>{t('forgotten.go')}</Button>
        </form>
      )}
    </Page>
  );
}
