import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import { useFormats } from '../../ui/format.js';
import { Section } from '../../ui/page.js';
import { Failure, Skeleton } from '../../ui/states.js';
import { useReader } from '../identity/reader.js';
import styles from './places.module.css';

/** The people of a place, for those who act in it. */
export function PlacePeople({ code }: { code: string }) {
  const { t } = useTranslation('tenancy');
  const common = useTranslation('common').t;
  const formats = useFormats();
  const reader = useReader();
  const mine = reader.place?.code === code && reader.may('members:read');
  const members = query.useQuery('get', '/api/v1/memberships', {}, { enabled: mine });
  if (!mine) return null;
  return (
    <Section title={t('place.members')} aside={reader.may('members:manage') && <Link to="/people">{t('people.invite')}</Link>}>
      {members.error && <Failure error={members.error} retry={() => void members.refetch()} />}
      {members.isPending && <Skeleton lines={3} />}
      <ul role="list" className={styles.people}>
        {members.data?.items.filter(({ state }) => state === 'active').map(({ personId, name, roles }) => (
          <li key={personId}><strong>{name}</strong> <span className="quiet">{formats.list(roles.map((role) => common(`roles.${role}`)))}</span></li>
        ))}
      </ul>
    </Section>
  );
}
