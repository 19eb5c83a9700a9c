import { Button } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchAnswer } from '../../api/views.js';
import { useFormats } from '../../ui/format.js';
import { Note } from '../../ui/note.js';
import { useDocumentTitle } from '../../ui/page.js';
import { Failure, Skeleton } from '../../ui/states.js';
import { useReader } from '../identity/reader.js';
import { ChosenWords } from './chosen-words.js';
import { Facets } from './facets.js';
import { Hit } from './hit.js';
import { NothingFound } from './nothing-found.js';
import { chosenOf, type ResultsSearch } from './results-search.js';
import { Remarks } from './remarks.js';
import styles from './results.module.css';
import { Tools } from './tools.js';
import { useFigures } from './use-figures.js';
import { useResults } from './use-results.js';

const PackResults = lazy(() => import('../transfer/packages/pack-results.js'));

/** What the knowledge has on what the address asks; every keystroke in the field above refines it. */
export function ResultsPage() {
  const { t } = useTranslation('search');
  const finding = useTranslation('finding').t;
  const formats = useFormats();
  const search = useSearch({ from: '/search' });
  const navigate = useNavigate({ from: '/search' });
  const reader = useReader();
  const results = useResults(search);
  const agencies = useFigures(results.hits.map(({ id }) => id));
  const [open, setOpen] = useState(false);
  const { first } = results;
  const title = search.q ? t('titleFor', { words: search.q }) : t('title');
  useDocumentTitle(title);
  const change = (next: ResultsSearch) => void navigate({ search: next, replace: true, resetScroll: false });
  const total = first?.total ?? 0;
  const found = t('found', { count: total, number: formats.number(total) });
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1 tabIndex={-1} className={styles.heading}>{title}</h1>
        <p className={styles.total} role="status">{first && found}</p>
      </div>
      <Button
        className={styles.filtersButton} variant="default" aria-expanded={open} leftSection={<IconAdjustmentsHorizontal size={18} aria-hidden="true" />}
        onClick={() => setOpen(!open)}
      >
        {t('filtersShow')}{chosenOf(search).length > 0 && ` (${chosenOf(search).length})`}
      </Button>
      <div className={styles.columns}>
        <aside className={styles.facets} data-open={open || undefined} aria-label={t('filters')}>
          {first ? <Facets search={search} counts={first.facets} onChange={change} /> : !results.error && <Skeleton lines={8} />}
          <p className={styles.tables}><Link to="/browse">{finding('browse.title')}</Link> · <Link to="/reference">{t('tables')}</Link></p>
          {open && <Button className={styles.filtersButton} fullWidth onClick={() => setOpen(false)}>{t('filtersDone', { count: total, number: formats.number(total) })}</Button>}
        </aside>
        <section className={styles.results} aria-label={title} aria-busy={results.waiting} data-waiting={results.waiting || undefined}>
          <Tools search={search} />
          <ChosenWords search={search} onChange={change} />
          {first && <Understood answer={first} search={search} />}
          {results.error && <Failure error={results.error} retry={results.again} />}
          {!first && !results.error && <Skeleton shape="hits" lines={5} />}
          {first?.total === 0 && <NothingFound search={search} answer={first} onChange={change} />}
          <ol role="list" className={styles.hits}>
            {results.hits.map((hit) => <li key={hit.id}><Hit hit={hit} q={search.q ?? ''} agencies={agencies(hit.id)} /></li>)}
          </ol>
          {reader.may('resources:export') && total > 0 && <Suspense fallback={null}><PackResults key={JSON.stringify(search)} search={search} title={title} /></Suspense>}
          {results.hasMore && (
            <div className={styles.more}>
              <Button variant="default" loading={results.fetchingMore} onClick={results.more}>{t('more')}</Button>
              <span className="quiet small">{t('shown', { shown: formats.number(results.hits.length), total: formats.number(total) })}</span>
            </div>
          )}
        </section>
      </div>
    </div>
  );
}

/** How the question was understood: a word that was probably meant, the concepts it names, and which engine answers. */
function Understood({ answer, search }: { answer: SearchAnswer; search: ResultsSearch }) {
  const { t } = useTranslation('search');
  return (
    <>
      {answer.degraded && <Note tone="info" title={t('degraded.title')}>{t('degraded.words')}</Note>}
      <Remarks remarks={answer.remarks} />
      {answer.corrected && (
        <p className={styles.understood}>
          <span className="quiet">{t('none.spelling')}</span> <Link to="/search" search={{ ...search, q: answer.corrected }} replace>{answer.corrected}</Link>
        </p>
      )}
      {answer.concepts.length > 0 && (
        <p className={styles.understood}>
          <span className="quiet">{t('alsoMeans')}</span>{' '}
          {answer.concepts.map(({ code, label }, index) => <span key={code}>{index > 0 && ', '}<Link to="/concepts/$code" params={{ code }}>{label}</Link></span>)}
        </p>
      )}
    </>
  );
}
