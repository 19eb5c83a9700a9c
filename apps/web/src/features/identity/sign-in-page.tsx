import { Link, useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { actIn } from '../../api/acting.js';
import { Page } from '../../ui/page.js';
import { useReader } from './reader.js';
import { SignInForm } from './sign-in-form.js';
import styles from './identity.module.css';

/** Signing in; afterwards one is back where one came from. */
export function SignInPage() {
  const { t } = useTranslation('identity');
  const { back } = useSearch({ from: '/sign-in' });
  const router = useRouter();
  const navigate = useNavigate();
  const client = useQueryClient();
  const reader = useReader();

  const leave = () => {
    if (back && /^\/(?![/\\])/.test(back)) router.history.replace(back);
    else void navigate({ to: '/today', replace: true });
  };
  const signedIn = reader.person !== null && !reader.expired;
  useEffect(() => {
    if (signedIn) leave();
    // Runs when the session is known to be open, not whenever the way back is recomputed.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [signedIn]);

  return (
    <Page title={t('signIn.title')} lead={t('signIn.lead')} width="form">
      <SignInForm onDone={() => { actIn(null); void client.resetQueries(); }} />
      <div className={styles.aside}>
        <p><Link to="/forgotten-password">{t('signIn.forgotten')}</Link></p>
        <p>{t('signIn.noAccount')}</p>
      </div>
    </Page>
  );
}
