import { useTranslation } from 'react-i18next';
import { Copy } from '../../ui/copy.js';
import { feedAddress } from './feed-address.js';
import type { ResultsSearch } from './results-search.js';
import styles from './tools.module.css';

/** The addresses under which programs find what is new in a search. */
export default function FeedPanel({ search }: { search: ResultsSearch }) {
  const { t, i18n } = useTranslation('finding');
  return (
    <section className={styles.panel} aria-label={t('feed.open')}>
      <h2 className={styles.panelTitle}>{t('feed.title')}</h2>
      <p className="quiet">{t('feed.lead')}</p>
      <ul role="list" className={styles.feeds}>
        {(['atom', 'json'] as const).map((kind) => {
          const address = feedAddress(kind, search, i18n.language);
          return <li key={kind}><strong>{t(`feed.${kind}`)}</strong> <a href={address} className={styles.address}>{address}</a> <Copy text={address} /></li>;
        })}
      </ul>
    </section>
  );
}
