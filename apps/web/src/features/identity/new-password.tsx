import { PasswordInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './identity.module.css';

const enough = 15;

/** A field for a new password that says how long is enough while one types. */
export function NewPassword({ value, error, onChange }: { value: string; error?: string | undefined; onChange: (value: string) => void }) {
  const { t } = useTranslation('identity');
  const common = useTranslation('common').t;
  const count = [...value].length;
  return (
    <div>
      <PasswordInput
        label={t('reset.password')} description={t('reset.rule')} name="new-password" autoComplete="new-password" required withAsterisk={false}
        value={value} error={error} aria-invalid={error ? true : undefined} onChange={(event) => onChange(event.currentTarget.value)}
        visibilityToggleButtonProps={{ 'aria-label': common('fields.showPassword'), tabIndex: 0 }}
      />
      {count > 0 && !error && (
        <p className={styles.meter} data-enough={count >= enough || undefined} role="status">
          {count >= enough ? t('reset.enough', { count }) : t('reset.length', { count })}
        </p>
      )}
    </div>
  );
}
