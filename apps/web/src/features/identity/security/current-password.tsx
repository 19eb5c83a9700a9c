import { PasswordInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../../api/problem.js';

/** The password one has, asked again before something that weakens or opens the account. */
export function CurrentPassword({ label, value, error, onChange }: { label: string; value: string; error: unknown; onChange: (value: string) => void }) {
  const { t } = useTranslation();
  const wrong = isProblem(error) && error.errorAt('/currentPassword') !== undefined ? error.document.detail : undefined;
  return (
    <PasswordInput
      label={label} name="current-password" autoComplete="current-password" required withAsterisk={false} value={value} error={wrong} aria-invalid={wrong ? true : undefined}
      onChange={(event) => onChange(event.currentTarget.value)}
      visibilityToggleButtonProps={{ 'aria-label': t('fields.showPassword'), tabIndex: 0 }}
    />
  );
}

/** Whether an error is only about the current password, which its field says already. */
export const isAboutCurrentPassword = (error: unknown): boolean => isProblem(error) && error.errorAt('/currentPassword') !== undefined;
