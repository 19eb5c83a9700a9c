import { Anchor, Button, PasswordInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import { isProblem } from '../../api/problem.js';
import { isEmail, useOwnErrors } from '../../ui/own-errors.js';
import { ProblemNote } from '../../ui/problem-note.js';
import styles from './identity.module.css';

interface SignInFormProps {
  /** The address already known, when somebody signs in again. */
  email?: string | undefined;
  onDone: () => void;
}

/** Address and password, then the code of the second step when the account has one. */
export function SignInForm({ email: known, onDone }: SignInFormProps) {
  const { t } = useTranslation('identity');
  const common = useTranslation('common').t;
  const [email, setEmail] = useState(known ?? '');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [step, setStep] = useState<'password' | 'code' | 'recovery'>('password');
  const open = query.useMutation('post', '/api/v1/session');

  const submit = () => {
    open.mutate(
      { body: { email, password, ...(step === 'password' ? {} : { code: code.replaceAll(' ', '') }) } },
      {
        onSuccess: onDone,
        onError: (error) => {
          if (isProblem(error, 401) && error.slug === 'code-needed' && step === 'password') setStep('code');
          else setCode('');
        },
      },
    );
  };
  const { tried, form } = useOwnErrors(step === 'password' ? isEmail(email) && password !== '' : code.trim() !== '', submit);
  const missing = tried ? common('fields.missing') : undefined;
  const refused = open.error && !(isProblem(open.error) && open.error.slug === 'code-needed') ? open.error : null;

  return (
    <form className={styles.form} {...form}>
      {step === 'password' ? (
        <>
          <TextInput
            label={t('signIn.email')} type="email" name="email" autoComplete="username" required withAsterisk={false}
            value={email} readOnly={known !== undefined} error={tried && !isEmail(email) && common('fields.email')} onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <PasswordInput
            label={t('signIn.password')} name="password" autoComplete="current-password" required withAsterisk={false}
            value={password} error={password === '' && missing} onChange={(event) => setPassword(event.currentTarget.value)}
            visibilityToggleButtonProps={{ 'aria-label': common('fields.showPassword'), tabIndex: 0 }} data-autofocus={known !== undefined || undefined}
          />
        </>
      ) : (
        <SecondStep step={step} code={code} error={code.trim() === '' ? missing : undefined} onCode={setCode} onStep={setStep} />
      )}
      <ProblemNote error={refused} />
      <Button type="submit" size="md" loading={open.isPending}>{t('signIn.go')}</Button>
      {step !== 'password' && (
        <Anchor component="button" type="button" onClick={() => { setStep('password'); setCode(''); open.reset(); }}>
          {t('second.startOver')}
        </Anchor>
      )}
    </form>
  );
}

interface SecondStepProps {
  step: 'code' | 'recovery';
  code: string;
  error: string | undefined;
  onCode: (code: string) => void;
  onStep: (step: 'code' | 'recovery') => void;
}

function SecondStep({ step, code, error, onCode, onStep }: SecondStepProps) {
  const { t } = useTranslation('identity');
  const byCode = step === 'code';
  return (
    <>
      <div>
        <h2>{t('second.title')}</h2>
        <p className="quiet">{byCode ? t('second.lead') : t('second.recoveryHelp')}</p>
      </div>
      <TextInput
        key={step} label={byCode ? t('second.code') : t('second.recovery')} name="code" autoFocus required withAsterisk={false}
        autoComplete="one-time-code" inputMode={byCode ? 'numeric' : 'text'} value={code} error={error} classNames={{ input: styles.code ?? '' }}
        onChange={(event) => onCode(event.currentTarget.value)}
      />
      <Anchor component="button" type="button" onClick={() => { onStep(byCode ? 'recovery' : 'code'); onCode(''); }}>
        {byCode ? t('second.useRecovery') : t('second.useCode')}
      </Anchor>
    </>
  );
}
