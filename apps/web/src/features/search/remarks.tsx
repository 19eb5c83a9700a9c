import { useTranslation } from 'react-i18next';
import type { SearchAnswer } from '../../api/views.js';
import { Note } from '../../ui/note.js';
import styles from './results.module.css';

/** What of the query was not understood as it was probably meant, and what was made of it. */
export function Remarks({ remarks }: { remarks: SearchAnswer['remarks'] }) {
  const { t } = useTranslation('finding');
  if (remarks.length === 0) return null;
  return (
    <div className={styles.understood}>
      <Note tone="info" title={t('remarks.title')} live>
        {remarks.map(({ code, part }, place) => <p key={place}>{t(`remarks.${code}`, { part })}</p>)}
      </Note>
    </div>
  );
}
