import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Band } from '../../ui/band/band.js';
import { useFormats } from '../../ui/format.js';
import { useTenants } from '../tenancy/tenants.js';
import styles from './start.module.css';

/** The countries side by side as one cloth: each band leads to its country and says whose it is. */
export function Cloth() {
  const { t } = useTranslation('start');
  const formats = useFormats();
  const tenants = useTenants();
  const countries = (tenants.data?.items ?? [])
    .filter(({ kind }) => kind === 'country')
    .sort((one, other) => formats.compare(formats.say(one.names), formats.say(other.names)));
  if (tenants.error) return null;
  return (
    <section className={styles.clothSection} aria-labelledby="cloth">
      <ul role="list" className={styles.cloth}>
        {tenants.isPending && <li className={styles.strand} aria-hidden="true" />}
        {countries.map(({ code, names }) => (
          <li key={code} className={styles.strand}>
            <Link to="/places/$code" params={{ code }} preload={false} className={styles.strandLink}>
              <Band code={code} cell={2} />
              <span className={styles.strandName}>{formats.say(names)}</span>
            </Link>
          </li>
        ))}
      </ul>
      <div className={styles.clothWords}>
        <h2 id="cloth">{t('cloth')}</h2>
        <p className="quiet">{t('clothAbout')} <Link to="/places">{t('places')}</Link></p>
      </div>
    </section>
  );
}
