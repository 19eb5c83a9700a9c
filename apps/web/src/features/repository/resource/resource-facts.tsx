import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ResourceView } from '../../../api/views.js';
import { Place } from '../../../ui/band/place.js';
import { Facts } from '../../../ui/facts.js';
import { useFormats } from '../../../ui/format.js';
import { When } from '../../../ui/when.js';
import { useInstitutions } from '../../tenancy/institutions.js';
import { PlaceLinks } from '../../tenancy/place-links.js';
import { useTerms } from '../../vocabulary/terms.js';
import { permanentAddress } from './permanent-address.js';
import { AuthorLink } from '../author-link.js';
import styles from './resource.module.css';

/** What is known about a resource, at its side: each value leads to what shares it. */
export function ResourceFacts({ resource }: { resource: ResourceView }) {
  const { t } = useTranslation('repository');
  const common = useTranslation('common').t;
  const formats = useFormats();
  const terms = useTerms();
  const { nameOf } = useInstitutions();
  const sector = (code: string) => <Link to="/search" search={{ sector: [code] }}>{terms.sector(code)}</Link>;
  const identified = resource.authors.flatMap(({ name, identifier }) => (identifier ? { name, identifier } : []));
  const owner = (
    <Link to="/places/$code" params={{ code: resource.tenant.code }} className={styles.owner}>
      <Place code={resource.tenant.code}>{formats.say(resource.tenant.names)}</Place>
    </Link>
  );
  return (
    <Facts
      rows={[
        [t('names.concepts'), resource.concepts.length > 0 && (
          <ul role="list" className={styles.concepts}>
            {resource.concepts.map((code) => (
              <li key={code}><Link to="/concepts/$code" params={{ code }}>{terms.concept(code)}</Link></li>
            ))}
          </ul>
        )],
        [t('names.countries'), resource.countries.length > 0 && <PlaceLinks codes={resource.countries} />],
        [t('names.place'), resource.place],
        [t('names.registers'), identified.length > 0 && (
          <ul role="list">{identified.map(({ name, identifier }) => <li key={identifier}>{name}: <AuthorLink identifier={identifier} /></li>)}</ul>
        )],
        [t('names.institution'), resource.institution && nameOf(resource.institution)],
        [t('names.sector'), resource.sector && sector(resource.sector)],
        [t('names.valueChains'), resource.valueChains.length > 0 && formats.list(resource.valueChains.map(terms.chain))],
        [t('names.documentNumber'), resource.documentNumber],
        [t('names.licence'), resource.licence && terms.licence(resource.licence)],
        [t('names.visibility'), common(`visibility.${resource.visibility}`)],
        [t('resource.deposited'), owner],
        [t('resource.published'), resource.publishedAt && <When at={resource.publishedAt} as="day" />],
        [t('resource.permanent'), resource.state === 'published' && <span className={styles.address}>{permanentAddress(resource.id)}</span>],
      ]}
    />
  );
}
