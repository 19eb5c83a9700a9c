import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { api, query } from '../../api/client.js';
import type { SearchAnswer, SearchHelp } from '../../api/views.js';
import { useFormats } from '../../ui/format.js';
import { ButtonLink } from '../../ui/link.js';
import { Empty } from '../../ui/states.js';
import { useReader } from '../identity/reader.js';
import { chosenOf, type FacetKind, type ResultsSearch } from './results-search.js';
import styles from './results.module.css';

/** So long, in milliseconds, a query must stand before it counts as asked and not as being typed. */
const settled = 2500;

/** No results: ways out that lead somewhere, each with how far; and the network, which may know what the portal does not. */
export function NothingFound({ search, answer, onChange }: { search: ResultsSearch; answer: SearchAnswer; onChange: (search: ResultsSearch) => void }) {
  const { t } = useTranslation('search');
  const finding = useTranslation('finding').t;
  const reader = useReader();
  const filtered = chosenOf(search).length > 0;
  const q = search.q ?? '';
  const help = query.useQuery('get', '/api/v1/search/help', { params: { query: search as Record<string, never> } }, { enabled: q !== '' || filtered });
  useNoted(q, answer);
  if (!q && !filtered) return <Empty title={t('none.empty')}>{t('none.tips')}</Empty>;
  return (
    <Empty
      title={filtered ? t('none.filtered') : t('none.title', { words: q })}
      actions={
        <>
          {q && <ButtonLink to="/requests/new" search={{ about: q }}>{finding('none.network')}</ButtonLink>}
          {filtered
            ? <Button variant="default" onClick={() => onChange({ q: search.q })}>{t('clearAll')}</Button>
            : <Button variant="default" onClick={() => onChange({})}>{t('none.everything')}</Button>}
        </>
      }
    >
      <div className={styles.help}>
        {filtered && <p>{t('none.filteredHelp')}</p>}
        {help.data && <WaysOut search={search} help={help.data} />}
        <p>{t('none.tips')}</p>
        {q && <p>{finding('none.networkHelp')}</p>}
        {reader.known && !reader.person && <p>{t('none.signIn')} <Link to="/sign-in" search={{ back: window.location.pathname + window.location.search }}>{t('header.signIn', { ns: 'common' })}</Link></p>}
      </div>
    </Empty>
  );
}

function WaysOut({ search, help: { fewerFilters, spellings, concepts, plain } }: { search: ResultsSearch; help: SearchHelp }) {
  const { t } = useTranslation('finding');
  const facets = useTranslation('search').t;
  const formats = useFormats();
  const total = (count: number) => <span className="quiet small">{formats.number(count)}</span>;
  const without = (kind: string | null): ResultsSearch => (kind ? { ...search, [kind]: undefined } : { q: search.q });
  return (
    <>
      {(spellings.length > 0 || plain) && (
        <p>
          {spellings.length > 0 && <>{t('none.spelling')} {spellings.map(({ q, total: count }) => <span key={q} className={styles.way}><Link to="/search" search={{ ...search, q }}>{q}</Link> {total(count)} </span>)}</>}
          {plain && <span className={styles.way}>{t('none.plain')}: <Link to="/search" search={{ ...search, q: plain.q }}>{plain.q}</Link> {total(plain.total)}</span>}
        </p>
      )}
      {fewerFilters.length > 0 && (
        <div>
          {t('none.fewer')}
          <ul role="list">
            {fewerFilters.map(({ without: kind, total: count }) => (
              <li key={kind ?? 'all'}>
                <Link to="/search" search={without(kind)}>{kind ? t('none.without', { facet: facets(`facets.${kind as FacetKind}`) }) : t('none.withoutAny')}</Link> {total(count)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {concepts.length > 0 && (
        <div>
          {t('none.concepts')}
          <ul role="list">
            {concepts.map(({ code, label, relation, total: count, names }) => {
              const others = Object.entries(names).filter(([language]) => language !== formats.language).map(([, name]) => name);
              return (
                <li key={code}>
                  <Link to="/search" search={{ q: label }}>{label}</Link> {total(count)}{' '}
                  <span className="quiet small">{t(`none.relations.${relation}`)}{others.length > 0 && <> · {t('none.called', { names: others.join(', ') })}</>}</span>
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </>
  );
}

/** Counts, without saying whose it was, a query that found nothing and was left standing. */
function useNoted(q: string, { total, remarks }: SearchAnswer): void {
  const counts = q.trim() !== '' && total === 0 && remarks.length === 0;
  useEffect(() => {
    if (!counts) return undefined;
    // Whether it could be noted changes nothing for whoever searches.
    const timer = window.setTimeout(() => void api.POST('/api/v1/search/misses', { body: { q } }).catch(() => undefined), settled);
    return () => window.clearTimeout(timer);
  }, [q, counts]);
}
