import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import { isProblem } from '../../api/problem.js';
import { ButtonLink } from '../../ui/link.js';
import { Note } from '../../ui/note.js';
import { useOwnErrors } from '../../ui/own-errors.js';
import { Page } from '../../ui/page.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { State } from '../../ui/states.js';
import { NewPassword } from './new-password.js';
import styles from './identity.module.css';

/** Choosing another password with the link from the mail. The token travels in the address's fragment, which no server sees. */
export function ResetPasswordPage() {
  const { t } = useTranslation('identity');
  const [token] = useState(() => window.location.hash.slice(1));
  const [password, setPassword] = useState('');
  const redeem = query.useMutation('post', '/api/v1/password-resets/redemption');
  const wrong = isProblem(redeem.error, 422) ? redeem.error.errorAt('/password') : undefined;
  const checks = useOwnErrors(password !== '', () => redeem.mutate({ body: { token, password } }));
  const missing = checks.tried && password === '' ? t('fields.missing', { ns: 'common' }) : undefined;
  if (token === '') {
    return <State level={1} title={t('reset.incompleteTitle')} actions={<ButtonLink to="/forgotten-password">{t('forgotten.title')}</ButtonLink>}>{t('reset.incomplete')}</State>;
  }
  return (
    <Page title={t('reset.title')} width="form">
      {redeem.isSuccess ? (
        <div className={styles.form}>
          <Note tone="good" title={t('reset.doneTitle')} live>{t('reset.done')}</Note>
          <ButtonLink to="/sign-in">{t('signIn.go')}</ButtonLink>
        </div>
      ) : (
        <form className={styles.form} {...checks.form}>
          <NewPassword value={password} error={missing ?? wrong} onChange={(typed) => { setPassword(typed); redeem.reset(); }} />
          {!wrong && <ProblemNote error={redeem.error} />}
          <Button type="submit" size="md" loading={redeem.isPending}>{t('reset.go')}</Button>
        </form>
      )}
    </Page>
  );
}
