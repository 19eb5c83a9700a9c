import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client.js';
import type { ResourceState } from '../../../api/views.js';
import { Note } from '../../../ui/note.js';
import styles from './deposit.module.css';
import { type SectionName, sectionOf } from './sections.js';

/** What the review asked for, at the top of the form until it is sent again. */
export function Remarks({ resourceId, state, onGo }: { resourceId: string; state: ResourceState; onGo: (section: SectionName) => void }) {
  const { t } = useTranslation('repository');
  const comments = query.useQuery('get', '/api/v1/resources/{id}/comments', { params: { path: { id: resourceId } } }, { enabled: state === 'changes-requested' });
  const asked = comments.data?.items.filter(({ kind }) => kind === 'change-request') ?? [];
  if (state !== 'changes-requested' || asked.length === 0) return null;
  const latest = asked.at(-1)!.at;
  return (
    <Note tone="attention" title={t('deposit.commentsFrom')}>
      <ul className={styles.missing}>
        {asked.filter(({ at }) => at === latest).map(({ id, field, text }) => (
          <li key={id}>
            {field && <><button type="button" className={styles.inlineLink} onClick={() => onGo(sectionOf(field))}>{t(`names.${(field.split('/')[1] ?? '') as 'titles'}`)}</button>: </>}
            {text}
          </li>
        ))}
      </ul>
    </Note>
  );
}
