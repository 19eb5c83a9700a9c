import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Table } from '../../ui/table.js';
import styles from './tools.module.css';

const signs = ['phrase', 'and', 'or', 'not', 'group'] as const;
const fields = ['title', 'author', 'year', 'institution', 'type', 'country', 'bloc', 'sector', 'valueChain', 'concept', 'language', 'number'] as const;

/** The signs of expert queries, each as an example that can be tried. */
export default function ExpertHelp() {
  const { t } = useTranslation('finding');
  const columns = (name: string) => [
    { name, lead: true, cell: ({ write }: Sign) => <Link to="/search" search={{ q: write }} preload={false}><code>{write}</code></Link> },
    { name: t('help.meaning'), cell: ({ means }: Sign) => means },
  ];
  return (
    <section className={styles.panel} aria-label={t('help.title')}>
      <h2 className={styles.panelTitle}>{t('help.title')}</h2>
      <p className="quiet">{t('help.lead')}</p>
      <Table
        label={t('help.sign')} columns={columns(t('help.sign'))} keyOf={({ write }) => write}
        rows={signs.map((sign): Sign => ({ write: t(`help.write.${sign}`), means: t(`help.finds.${sign}`) }))}
      />
      <Table
        label={t('help.fields')} columns={columns(t('help.fields'))} keyOf={({ write }) => write}
        rows={fields.map((field): Sign => ({ write: t(`help.examples.${field}`), means: t(`help.says.${field}`) }))}
      />
      <p className="quiet small">{t('help.anyLanguage')}</p>
    </section>
  );
}

interface Sign {
  write: string;
  means: string;
}
