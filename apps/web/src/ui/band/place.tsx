import type { ReactNode } from 'react';
import { Band } from './band.js';
import styles from './place.module.css';

/** The name of a country, cluster or network with a snippet of its band before it. */
export function Place({ code, children }: { code: string; children: ReactNode }) {
  return (
    <span className={styles.place}>
      <span className={styles.snippet}>
        <Band code={code} cell={1} />
      </span>
      {children}
    </span>
  );
}
