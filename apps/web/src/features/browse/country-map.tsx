import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../ui/format.js';
import { mostThreads, Thread, tileInner, TileMap } from '../../ui/tile-map/tile-map.js';
import styles from './browse.module.css';

/** How much there is about each country; every tile is a link that says its name and its number. */
export function CountryMap({ counts, lit }: { counts: ReadonlyMap<string, number>; lit: ReadonlySet<string> }) {
  const { t } = useTranslation('finding');
  const formats = useFormats();
  const most = Math.max(1, ...counts.values());
  // By the root, so that a country with little is told from one with nothing beside one with very much.
  const threads = (count: number) => Math.ceil(mostThreads * Math.sqrt(count / most));
  return (
    <TileMap
      label={t('browse.picture')} role="group"
      tile={(country, ground) => {
        const count = counts.get(country) ?? 0;
        return (
          <>
            <Link
              to="/search" search={{ country: [country] }} preload={false} className={styles.tile} data-lit={lit.has(country) || undefined}
              aria-label={t('browse.tile', { country: formats.countryName(country), count, number: formats.number(count) })}
            >
              {ground}
              {Array.from({ length: threads(count) }, (_, place) => <Thread key={place} place={place} kind="solid" />)}
            </Link>
            {count > 0 && <text x={tileInner - 4} y={tileInner - 5} textAnchor="end" className={styles.number} aria-hidden="true">{formats.number(count)}</text>}
          </>
        );
      }}
    />
  );
}
