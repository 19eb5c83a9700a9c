import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import { SearchField } from '../../ui/frame/search-field.js';
import { Section, useDocumentTitle } from '../../ui/page.js';
import { Failure, Skeleton } from '../../ui/states.js';
import { ResourceList } from '../repository/resource-list.js';
import { Cloth } from './cloth.js';
import styles from './start.module.css';

const examples = ['one', 'two', 'three'] as const;

/** The public start: what this is, the search, the cloth of the countries, and what was published last. */
export function StartPage() {
  const { t } = useTranslation('start');
  useDocumentTitle('Minga');
  const recent = query.useQuery('get', '/api/v1/resources', { params: { query: { limit: 5 } } });
  return (
    <div className={styles.page}>
      <section className={styles.opening}>
        <h1 tabIndex={-1} className={styles.title}>{t('title')}</h1>
        <p className={styles.lead}>{t('lead')}</p>
        <SearchField large />
        <p className={styles.examples} data-examples>
          <span className="quiet">{t('try')}</span>
          {examples.map((example) => (
            <Link key={example} to="/search" search={{ q: t(`examples.${example}`) }}>{t(`examples.${example}`)}</Link>
          ))}
        </p>
      </section>
      <Cloth />
      <Section title={t('recent')} aside={<Link to="/search">{t('all')}</Link>}>
        {recent.error && <Failure error={recent.error} retry={() => void recent.refetch()} />}
        {recent.isPending && <Skeleton shape="hits" lines={4} />}
        {recent.data?.items.length === 0 && <p className="quiet">{t('recentEmpty')}</p>}
        {recent.data && <ResourceList resources={recent.data.items} />}
      </Section>
    </div>
  );
}
