import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './review.module.css';

const checks = ['understandable', 'credited', 'classified', 'licensed', 'private'] as const;

/** What a curator looks at before approving: a help for the eye, kept only while the page is open. */
export function Checklist({ id }: { id: string }) {
  const { t } = useTranslation('review');
  const [seen, setSeen] = useState<readonly string[]>([]);
  return (
    <fieldset className={styles.checklist}>
      <legend>{t('page.checklist')}</legend>
      {checks.map((check) => (
        <Checkbox
          key={`${id}-${check}`} size="sm" label={t(`page.checks.${check}`)} checked={seen.includes(check)}
          onChange={(event) => setSeen(event.currentTarget.checked ? [...seen, check] : seen.filter((one) => one !== check))}
        />
      ))}
    </fieldset>
  );
}
