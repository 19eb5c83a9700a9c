import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFacetName } from './facet-names.js';
import { chosenOf, type ResultsSearch, toggled } from './results-search.js';
import styles from './results.module.css';

/** The chosen filters as words above the list, each of which can be taken away. */
export function ChosenWords({ search, onChange }: { search: ResultsSearch; onChange: (search: ResultsSearch) => void }) {
  const { t } = useTranslation('search');
  const nameOf = useFacetName();
  const chosen = chosenOf(search);
  if (chosen.length === 0) return null;
  return (
    <ul role="list" className={styles.words} aria-label={t('chosen')}>
      {chosen.map(({ kind, code }) => (
        <li key={`${kind}/${code}`}>
          <button type="button" className={styles.word} aria-label={t('removeWord', { facet: t(`facets.${kind}`), value: nameOf(kind, code) })} onClick={() => onChange(toggled(search, kind, code))}>
            {nameOf(kind, code)} <IconX size={15} aria-hidden="true" />
          </button>
        </li>
      ))}
      {chosen.length > 1 && <li><button type="button" className={styles.clearAll} onClick={() => onChange({ q: search.q })}>{t('clearAll')}</button></li>}
    </ul>
  );
}
