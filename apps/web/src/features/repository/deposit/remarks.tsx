import { useTranslation } from 'react-i18next';
import { Note } from '../../../ui/note.js';
import styles from './deposit.module.css';
import type { SectionName } from './sections.js';
import type { Remark } from './use-remarks.js';

/** What the review asks for elsewhere in the form or of the whole, at its top, with the way to each place. */
export function Remarks({ remarks, onGo }: { remarks: readonly Remark[]; onGo: (section: SectionName) => void }) {
  const { t } = useTranslation('repository');
  const nameOf = useFieldName();
  if (remarks.length === 0) return null;
  return (
    <Note tone="attention" title={t('deposit.commentsFrom')}>
      <ul className={styles.missing}>
        {remarks.map(({ id, field, section, text }) => (
          <li key={id}>
            {field && section && <><button type="button" className={styles.inlineLink} onClick={() => onGo(section)}>{nameOf(field)}</button>: </>}
            {text}
          </li>
        ))}
      </ul>
    </Note>
  );
}

/** What the review asks for in this very section, before its fields. */
export function RemarksHere({ remarks }: { remarks: readonly Remark[] }) {
  const { t } = useTranslation('repository');
  const nameOf = useFieldName();
  if (remarks.length === 0) return null;
  return (
    <div className={styles.here}>
      <Note tone="attention" title={t('deposit.askedHere')}>
        {remarks.map(({ id, field, text }) => <p key={id}>{field && <b>{nameOf(field)}: </b>}{text}</p>)}
      </Note>
    </div>
  );
}

function useFieldName(): (pointer: string) => string {
  const { t } = useTranslation('repository');
  return (pointer) => t(`names.${(pointer.split('/')[1] ?? '') as 'titles'}`);
}
