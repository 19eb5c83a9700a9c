import { useTranslation } from 'react-i18next';
import type { es } from '../../texts/es/index.js';
import { useFormats } from '../../ui/format.js';
import { Section } from '../../ui/page.js';
import { useInstitutions } from './institutions.js';
import styles from './places.module.css';

type Known = keyof (typeof es)['tenancy']['institutionKinds'];

/** The institutions of a country that the network's directory lists, by name. */
export function PlaceInstitutions({ country }: { country: string }) {
  const { t, i18n } = useTranslation('tenancy');
  const kindOf = (kind: string) => (i18n.exists(`tenancy:institutionKinds.${kind}`) ? t(`institutionKinds.${kind as Known}`) : null);
  const formats = useFormats();
  const institutions = useInstitutions().all.filter((one) => one.country === country).toSorted((one, other) => formats.compare(one.name, other.name));
  if (institutions.length === 0) return null;
  return (
    <Section title={t('place.institutions')}>
      <ul role="list" className={styles.institutions}>
        {institutions.map(({ code, name, kind }) => (
          <li key={code}><span>{name}</span> <span className="quiet small">{kindOf(kind)}</span></li>
        ))}
      </ul>
    </Section>
  );
}
