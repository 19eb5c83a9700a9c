import { Button, Modal } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import { useFocusBack } from '../../ui/use-focus-back.js';
import type { SessionView } from '../../api/views.js';
import { holdSession, letGo, useHeldSession } from './session-end.js';
import { SignInForm } from './sign-in-form.js';
import styles from './identity.module.css';

/** Signing in again in place, over the page that was open, so that nothing typed is lost. */
export default function SignInAgain() {
  const { t } = useTranslation('identity');
  const client = useQueryClient();
  useFocusBack();
  const { session } = useHeldSession();
  const done = async () => {
    const { queryKey } = query.queryOptions('get', '/api/v1/session', {});
    await client.refetchQueries({ queryKey });
    const session = client.getQueryData<SessionView>(queryKey);
    // To the cache the same person is the same session: nobody else would notice that it is open again.
    if (session) holdSession(session);
    await client.invalidateQueries();
  };
  const later = () => {
    letGo();
    void client.resetQueries();
  };
  return (
    <Modal opened onClose={later} title={t('again.title')} withCloseButton={false} closeOnClickOutside={false}>
      <div className={styles.form}>
        <p className="quiet">{t('again.lead')}</p>
        <SignInForm email={session?.person?.email} onDone={() => void done()} />
        <Button variant="subtle" onClick={later}>{t('again.later')}</Button>
      </div>
    </Modal>
  );
}
