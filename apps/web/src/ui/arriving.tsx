import { Skeleton } from './states.js';
import styles from './page.module.css';

/** What stands where a page will be while its files arrive. */
export function Arriving() {
  return <div className={styles.page}><Skeleton lines={6} /></div>;
}
