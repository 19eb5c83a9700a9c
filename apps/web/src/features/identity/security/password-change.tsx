import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client.js';
import { isProblem } from '../../../api/problem.js';
import { say } from '../../../ui/notices.js';
import { ProblemNote } from '../../../ui/problem-note.js';
import { NewPassword } from '../new-password.js';
import styles from '../identity.module.css';
import { CurrentPassword, isAboutCurrentPassword } from './current-password.js';

/** Changing one's password; every other session ends with the old one. */
export function PasswordChange() {
  const { t } = useTranslation('identity');
  const [open, setOpen] = useState(false);
  const [currentPassword, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const change = query.useMutation('put', '/api/v1/me/password');
  if (!open) return <Button variant="default" onClick={() => setOpen(true)}>{t('security.password.change')}</Button>;
  const wrong = isProblem(change.error, 422) ? change.error.errorAt('/password') : undefined;
  const done = () => {
    say(t('security.password.changed'));
    setOpen(false);
    setCurrent('');
    setPassword('');
    change.reset();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate({ body: { currentPassword, password } }, { onSuccess: done });
      }}
    >
      <CurrentPassword label={t('security.password.current')} value={currentPassword} error={change.error} onChange={setCurrent} />
      <NewPassword value={password} error={wrong} onChange={setPassword} />
      {!wrong && !isAboutCurrentPassword(change.error) && <ProblemNote error={change.error} />}
      <div className={styles.row}>
        <Button type="submit" loading={change.isPending}>{t('security.password.change')}</Button>
        <Button variant="subtle" onClick={() => setOpen(false)}>{t('actions.cancel', { ns: 'common' })}</Button>
      </div>
    </form>
  );
}
