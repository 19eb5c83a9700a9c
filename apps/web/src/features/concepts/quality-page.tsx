import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import { useFormats } from '../../ui/format.js';
import { Note } from '../../ui/note.js';
import { Page } from '../../ui/page.js';
import { Failure, Skeleton } from '../../ui/states.js';
import { useTerms } from '../vocabulary/terms.js';
import styles from './thesaurus.module.css';

/** What is to be mended in the thesaurus, check by check, each case leading to where it is mended. */
export function QualityPage() {
  const { t } = useTranslation('thesaurus');
  const formats = useFormats();
  const terms = useTerms();
  const quality = query.useQuery('get', '/api/v1/thesaurus/quality');
  const mayEdit = query.useQuery('get', '/api/v1/thesaurus').data?.may.edit ?? false;
  const checks = Map.groupBy(quality.data?.items ?? [], ({ check }) => check);
  return (
    <Page title={t('quality.title')} lead={t('quality.lead')} kicker={<Link to="/thesaurus">{t('title')}</Link>} width="reading">
      {quality.error && <Failure error={quality.error} retry={() => void quality.refetch()} />}
      {quality.isPending && <Skeleton lines={6} />}
      {quality.data?.items.length === 0 && <Note tone="good">{t('quality.good')}</Note>}
      {[...checks].map(([check, findings]) => (
        <details key={check} className={styles.check}>
          <summary>{t(`quality.checks.${check}`)} <span className="quiet small">{t('quality.found', { count: findings.length })}</span></summary>
          <ul role="list">
            {findings.map(({ concepts, language, label }) => (
              <li key={`${concepts.join()}/${language}/${label}`} className={styles.finding}>
                {label && <q>{label}</q>} {language && <span className="quiet small">{formats.languageName(language)}</span>}{' '}
                {concepts.map((code, index) => (
                  <span key={code}>{index > 0 && ', '}<Link to={mayEdit ? '/concepts/$code/edit' : '/concepts/$code'} params={{ code }}>{terms.concept(code)}</Link></span>
                ))}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </Page>
  );
}
