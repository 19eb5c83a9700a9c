import { IconClock } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../ui/format.js';
import type { Failure } from '../parts.js';
import styles from './guide.module.css';
import { Words } from './words.js';

/** What failed and what was learned from it; to insiders also what is not told to others yet. */
export function Failures({ failures, language }: { failures: readonly Failure[]; language: string }) {
  const { t } = useTranslation('method');
  const formats = useFormats();
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  return (
    <ul role="list" className={styles.failures}>
      {failures.map((failure) => (
        <li key={failure.key}>
          <Words texts={failure.happened} language={language} className={styles.words} />
          <Words texts={failure.lesson} language={language} className={styles.lesson} />
          {failure.whose
            ? <p className="quiet small">{t('failure.whose', { name: failure.whose })}</p>
            : failure.anonymous && <p className="quiet small">{t('failure.nameless')}</p>}
          {failure.discloseOn && failure.discloseOn > today && <p className={styles.heldBack}><IconClock size={16} aria-hidden="true" /> {t('failure.heldBack', { day: formats.day(failure.discloseOn, 'UTC') })}</p>}
        </li>
      ))}
    </ul>
  );
}
