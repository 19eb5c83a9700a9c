import type { ReactNode } from 'react';
import styles from './facts.module.css';

/** Facts about a thing as terms and values; rows without a value are left out. */
export function Facts({ rows }: { rows: readonly (readonly [term: string, value: ReactNode])[] }) {
  return (
    <dl className={styles.facts}>
      {rows.filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false).map(([term, value]) => (
        <div key={term} className={styles.row}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
