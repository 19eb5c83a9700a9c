import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import { isProblem } from '../../api/problem.js';
import { ButtonLink } from '../../ui/link.js';
import { Note } from '../../ui/note.js';
import { Page } from '../../ui/page.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { NewPassword } from './new-password.js';
import styles from './identity.module.css';

/** Choosing another password with the link from the mail. The token travels in the address's fragment, which no server sees. */
export function ResetPasswordPage() {
  const { t } = useTranslation('identity');
  const [token] = useState(() => window.location.hash.slice(1));
  const [password, setPassword] = useState('');
  const redeem = query.useMutation('post', '/api/v1/password-resets/redemption');
  const wrong = isProblem(redeem.error, 422) ? redeem.error.errorAt('/password') : undefined;
  return (
    <Page title={t('reset.title')} width="form">
      {redeem.isSuccess ? (
        <div className={styles.form}>
          <Note tone="good" title={t('reset.doneTitle')} live>{t('reset.done')}</Note>
          <ButtonLink to="/sign-in">{t('signIn.go')}</ButtonLink>
        </div>
      ) : (
        <form className={styles.form} onSubmit={(event) => { event.preventDefault(); redeem.mutate({ body: { token, password } }); }}>
          <NewPassword value={password} error={wrong} onChange={setPassword} />
          {!wrong && <ProblemNote error={redeem.error} />}
          <Button type="submit" size="md" loading={redeem.isPending}>{t('reset.go')}</Button>
        </form>
      )}
    </Page>
  );
}
