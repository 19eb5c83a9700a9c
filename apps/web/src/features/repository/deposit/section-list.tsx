import { IconAlertTriangle, IconCircle, IconCircleCheckFilled } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { InvalidField } from '../../../api/problem.js';
import type { ResourceView } from '../../../api/views.js';
import styles from './deposit.module.css';
import type { Remark } from './use-remarks.js';
import { isWritten, type SectionName, sectionOf, sectionsOf } from './sections.js';

interface SectionListProps {
  draft: ResourceView;
  errors: readonly InvalidField[];
  remarks: readonly Remark[];
  current: SectionName;
  onGo: (section: SectionName) => void;
}

/** The sections of the form: which are written, which need a look, and the way to each. */
export function SectionList({ draft, errors, remarks, current, onGo }: SectionListProps) {
  const { t } = useTranslation('repository');
  const common = useTranslation('common').t;
  const list = useRef<HTMLElement>(null);
  // On phones the sections are a strip that may begin far from the one that is open.
  useEffect(() => {
    const strip = list.current;
    const open = strip?.querySelector<HTMLElement>(`[data-section="${current}"]`);
    if (strip && open) strip.scrollTo({ left: open.offsetLeft - (strip.clientWidth - open.offsetWidth) / 2 });
  }, [current]);
  return (
    <nav ref={list} className={styles.sections} aria-label={t('deposit.sections.label')}>
      <ol role="list">
        {sectionsOf(draft).map((section) => {
          const wrong = errors.filter((error) => sectionOf(error.pointer) === section).length;
          const asked = remarks.some((remark) => remark.section === section);
          const written = isWritten(section, draft);
          return (
            <li key={section}>
              <button data-section={section} type="button" className={styles.sectionLink} aria-current={section === current ? 'step' : undefined} onClick={() => onGo(section)}>
                {wrong > 0 || asked
                  ? <IconAlertTriangle size={17} className={styles.wrong} aria-hidden="true" />
                  : written ? <IconCircleCheckFilled size={17} className={styles.written} aria-hidden="true" /> : <IconCircle size={17} aria-hidden="true" />}
                <span>{t(`deposit.sections.${section}`)}</span>
                <span className="sr-only">{wrong > 0 ? common('fields.errors', { count: wrong }) : asked ? t('status.changes-requested') : written ? common('fields.filled') : ''}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
