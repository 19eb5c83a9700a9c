import { Button, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client.js';
import { isProblem } from '../../../api/problem.js';
import { Confirm } from '../../../ui/confirm.js';
import { Copy } from '../../../ui/copy.js';
import { Note } from '../../../ui/note.js';
import { say } from '../../../ui/notices.js';
import { ProblemNote } from '../../../ui/problem-note.js';
import { Status } from '../../../ui/status.js';
import { useReader } from '../reader.js';
import styles from '../identity.module.css';
import { CurrentPassword, isAboutCurrentPassword } from './current-password.js';

/** The second step when signing in: set up with a QR code, confirmed with a code, recovery codes shown once. */
export function SecondFactor() {
  const { t } = useTranslation('identity');
  const reader = useReader();
  const client = useQueryClient();
  const [act, setAct] = useState<'none' | 'on' | 'off'>('none');
  const [codes, setCodes] = useState<readonly string[]>([]);
  const refresh = () => client.invalidateQueries({ queryKey: query.queryOptions('get', '/api/v1/session', {}).queryKey });

  if (codes.length > 0) return <RecoveryCodes codes={codes} onKept={() => setCodes([])} />;
  if (act === 'on') {
    return (
      <SetUp
        onCancel={() => setAct('none')}
        onDone={(given) => {
          setAct('none');
          setCodes(given);
          void refresh();
        }}
      />
    );
  }
  return (
    <div className={styles.form}>
      <p className="quiet">{t('security.second.about')}</p>
      <div className={styles.row}>
        <Status tone={reader.secondFactor ? 'good' : 'attention'}>{reader.secondFactor ? t('security.second.on') : t('security.second.off')}</Status>
        {reader.secondFactor
          ? <Button variant="default" onClick={() => setAct('off')}>{t('security.second.turnOff')}</Button>
          : <Button onClick={() => setAct('on')}>{t('security.second.turnOn')}</Button>}
      </div>
      {act === 'off' && <TurnOff onClose={() => setAct('none')} onDone={() => { setAct('none'); void refresh(); }} />}
    </div>
  );
}

function SetUp({ onDone, onCancel }: { onDone: (codes: readonly string[]) => void; onCancel: () => void }) {
  const { t } = useTranslation('identity');
  const common = useTranslation('common').t;
  const [currentPassword, setPassword] = useState('');
  const [code, setCode] = useState('');
  const begin = query.useMutation('post', '/api/v1/me/second-factor');
  const confirm = query.useMutation('put', '/api/v1/me/second-factor');
  if (!begin.data) {
    return (
      <form className={styles.form} onSubmit={(event) => { event.preventDefault(); begin.mutate({ body: { currentPassword } }); }}>
        <CurrentPassword label={t('security.second.confirmPassword')} value={currentPassword} error={begin.error} onChange={setPassword} />
        {!isAboutCurrentPassword(begin.error) && <ProblemNote error={begin.error} />}
        <div className={styles.row}>
          <Button type="submit" loading={begin.isPending}>{common('actions.continue')}</Button>
          <Button variant="subtle" onClick={onCancel}>{common('actions.cancel')}</Button>
        </div>
      </form>
    );
  }
  const wrong = isProblem(confirm.error, 422) ? confirm.error.document.detail : undefined;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        confirm.mutate({ body: { code: code.replaceAll(' ', '') } }, { onSuccess: ({ recoveryCodes }) => onDone(recoveryCodes) });
      }}
    >
      <p>{t('security.second.scan')}</p>
      <div className={styles.secret}>
        <div className={styles.qr}>
          <img alt={t('security.second.qr')} src={`data:image/svg+xml,${encodeURIComponent(begin.data.qr)}`} width={192} height={192} />
        </div>
        <div className={styles.form}>
          <p className="quiet">{t('security.second.byHand')}</p>
          <p className={styles.key}>{begin.data.secret}</p>
          <Copy text={begin.data.secret} />
        </div>
      </div>
      <TextInput
        label={t('security.second.confirm')} name="code" inputMode="numeric" autoComplete="one-time-code" required withAsterisk={false} maxLength={7}
        value={code} error={wrong} classNames={{ input: styles.code ?? '' }} onChange={(event) => setCode(event.currentTarget.value)}
      />
      {!wrong && <ProblemNote error={confirm.error} />}
      <div className={styles.row}>
        <Button type="submit" loading={confirm.isPending}>{t('security.second.turnOn')}</Button>
        <Button variant="subtle" onClick={onCancel}>{common('actions.cancel')}</Button>
      </div>
    </form>
  );
}

function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const { t } = useTranslation('identity');
  return (
    <div className={styles.form}>
      <Note tone="good" title={t('security.second.done')} live>{t('security.second.codesAbout')}</Note>
      <ul className={styles.codes} aria-label={t('security.second.codes')}>
        {codes.map((code) => <li key={code}>{code}</li>)}
      </ul>
      <div className={styles.row}>
        <Copy text={codes.join('\n')} />
        <Button onClick={onKept}>{t('security.second.saved')}</Button>
      </div>
    </div>
  );
}

function TurnOff({ onDone, onClose }: { onDone: () => void; onClose: () => void }) {
  const { t } = useTranslation('identity');
  const [currentPassword, setPassword] = useState('');
  const [code, setCode] = useState('');
  const remove = query.useMutation('post', '/api/v1/me/second-factor/removal');
  const done = () => {
    say(t('security.second.turnedOff'));
    onDone();
  };
  const wrong = isProblem(remove.error, 422) ? remove.error.document.detail : undefined;
  return (
    <Confirm
      title={t('security.second.turnOffTitle')} verb={t('security.second.turnOff')} destructive busy={remove.isPending}
      onClose={onClose} onConfirm={() => remove.mutate({ body: { currentPassword, code: code.replaceAll(' ', '') } }, { onSuccess: done })}
    >
      <p>{t('security.second.turnOffAbout')}</p>
      <CurrentPassword label={t('security.password.current')} value={currentPassword} error={remove.error} onChange={setPassword} />
      <TextInput
        label={t('security.second.removalCode')} name="code" autoComplete="one-time-code" required withAsterisk={false} maxLength={40}
        value={code} error={wrong} onChange={(event) => setCode(event.currentTarget.value)}
      />
      {!wrong && !isAboutCurrentPassword(remove.error) && <ProblemNote error={remove.error} />}
    </Confirm>
  );
}
