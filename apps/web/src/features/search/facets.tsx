import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchAnswer } from '../../api/views.js';
import { useFormats } from '../../ui/format.js';
import { useFacetName } from './facet-names.js';
import { type FacetKind, facetKinds, type ResultsSearch, toggled } from './results-search.js';
import styles from './facets.module.css';

interface FacetsProps {
  search: ResultsSearch;
  counts: SearchAnswer['facets'];
  onChange: (search: ResultsSearch) => void;
}

const shownAtFirst = 6;

/** By what the results can be narrowed down, each value with how many it has. */
export function Facets({ search, counts, onChange }: FacetsProps) {
  return facetKinds.map((kind) => <Facet key={kind} kind={kind} search={search} counts={counts[kind] ?? []} onChange={onChange} />);
}

interface FacetProps extends Omit<FacetsProps, 'counts'> {
  kind: FacetKind;
  counts: readonly { code: string; count: number }[];
}

function Facet({ kind, search, counts, onChange }: FacetProps) {
  const { t } = useTranslation('search');
  const formats = useFormats();
  const nameOf = useFacetName();
  const [all, setAll] = useState(false);
  const chosen = search[kind] ?? [];
  // A chosen value stays in sight even when nothing has it any more.
  const missing = chosen.filter((code) => !counts.some((one) => one.code === code)).map((code) => ({ code, count: 0 }));
  const values = kind === 'year' ? counts.toSorted((one, other) => other.code.localeCompare(one.code)) : counts;
  const every = [...missing, ...values];
  if (every.length === 0 || (every.length === 1 && chosen.length === 0 && kind !== 'type')) return null;
  const shown = all ? every : every.filter(({ code }, index) => index < shownAtFirst || chosen.includes(code));
  return (
    <fieldset className={styles.facet}>
      <legend className={styles.legend}>{t(`facets.${kind}`)}</legend>
      {shown.map(({ code, count }) => (
        <label key={code} className={styles.value} data-empty={count === 0 || undefined}>
          <input type="checkbox" checked={chosen.includes(code)} onChange={() => onChange(toggled(search, kind, code))} />
          <span className={styles.name}>{nameOf(kind, code)}</span>
          <span className={styles.count}>{formats.number(count)}</span>
        </label>
      ))}
      {every.length > shownAtFirst && (
        <button type="button" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('fewerValues') : t('moreValues', { count: every.length - shown.length })}
          <span className="sr-only"> ({t(`facets.${kind}`)})</span>
        </button>
      )}
    </fieldset>
  );
}
