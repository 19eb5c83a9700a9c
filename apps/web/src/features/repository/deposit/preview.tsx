import { useTranslation } from 'react-i18next';
import type { ResourceView } from '../../../api/views.js';
import { inReach } from '../../../ui/format.js';
import { useCredit, useTitle } from '../names.js';
import { Article } from '../resource/article.js';
import styles from './deposit.module.css';
import { leadsSomewhere } from './links.js';

/** What the resource will look like, as it is typed. */
export function Preview({ draft }: { draft: ResourceView }) {
  const { t } = useTranslation('repository');
  const titleOf = useTitle();
  const creditOf = useCredit();
  const inOriginal = inReach(draft.titles, draft.language);
  const title = inOriginal.text ? inOriginal : titleOf(draft);
  const shown = { ...draft, links: draft.links.filter(({ url }) => leadsSomewhere(url)) };
  return (
    <aside className={styles.preview} aria-label={t('deposit.preview')}>
      <p className={styles.previewNote}>{t('deposit.previewAbout')}</p>
      <p className="quiet small">{draft.type && t(`types.${draft.type}`)}{draft.year && ` · ${draft.year}`}</p>
      <p className={styles.previewTitle} lang={title.language}>{title.text}</p>
      <p className="quiet">{creditOf(draft)}</p>
      <div className={styles.previewBody}><Article resource={shown} language={draft.language} /></div>
    </aside>
  );
}
