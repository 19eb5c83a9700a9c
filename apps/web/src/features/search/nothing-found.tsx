import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import type { SearchAnswer } from '../../api/views.js';
import { useFormats } from '../../ui/format.js';
import { Empty } from '../../ui/states.js';
import { useReader } from '../identity/reader.js';
import { chosenOf, type ResultsSearch } from './results-search.js';
import styles from './results.module.css';

/** No results: what may have been meant, concepts nearby, and what else one can do. */
export function NothingFound({ search, answer, onChange }: { search: ResultsSearch; answer: SearchAnswer; onChange: (search: ResultsSearch) => void }) {
  const { t } = useTranslation('search');
  const formats = useFormats();
  const reader = useReader();
  const filtered = chosenOf(search).length > 0;
  const q = search.q ?? '';
  const nearby = query.useQuery('get', '/api/v1/concepts', { params: { query: { q: q.split(/\s+/).toSorted((one, other) => other.length - one.length)[0] ?? '', lang: formats.language, limit: 6 } } }, { enabled: q !== '' });
  const concepts = answer.concepts.length > 0 ? answer.concepts : (nearby.data?.items ?? []);
  if (!q && !filtered) return <Empty title={t('none.empty')}>{t('none.tips')}</Empty>;
  return (
    <Empty
      title={filtered ? t('none.filtered') : t('none.title', { words: q })}
      actions={filtered
        ? <Button variant="default" onClick={() => onChange({ q: search.q })}>{t('clearAll')}</Button>
        : <Button variant="default" onClick={() => onChange({})}>{t('none.everything')}</Button>}
    >
      <div className={styles.help}>
        {filtered && <p>{t('none.filteredHelp')}</p>}
        {concepts.length > 0 && (
          <p>
            {t('none.concepts')}:{' '}
            {concepts.map(({ code, label }, index) => <span key={code}>{index > 0 && ', '}<Link to="/concepts/$code" params={{ code }}>{label}</Link></span>)}
          </p>
        )}
        <p>{t('none.tips')}</p>
        {reader.known && !reader.person && <p>{t('none.signIn')} <Link to="/sign-in" search={{ back: window.location.pathname + window.location.search }}>{t('header.signIn', { ns: 'common' })}</Link></p>}
      </div>
    </Empty>
  );
}
