import { Button } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import { isProblem } from '../../api/problem.js';
import type { TenantView } from '../../api/views.js';
import { Band } from '../../ui/band/band.js';
import { Facts } from '../../ui/facts.js';
import { inReach, useFormats } from '../../ui/format.js';
import { NotFound } from '../../ui/not-found.js';
import { Page, Section } from '../../ui/page.js';
import { Failure, Skeleton } from '../../ui/states.js';
import { FollowButton } from '../notifications/follow-button.js';
import { ProfileFacts } from '../methods/profile/profile-facts.js';
import { ResourceList } from '../repository/resource-list.js';
import { useReader } from '../identity/reader.js';
import { ClusterCard } from './places-page.js';
import { LeaveCluster } from './leave-cluster.js';
import { PlaceInstitutions } from './place-institutions.js';
import { PlaceLinks } from './place-links.js';
import { PlacePeople } from './place-people.js';
import styles from './places.module.css';
import { useBlocNames, useTenant, useTenants } from './tenants.js';

const EditProfile = lazy(() => import('./edit-profile.js'));

/** The page of a country, a cluster or the network: its band, profile, clusters and resources. */
export function PlacePage() {
  const { code } = useParams({ from: '/places/$code' });
  const tenant = useTenant(code);
  if (isProblem(tenant.error, 422)) return <NotFound />;
  if (tenant.error) return <Failure level={1} error={tenant.error} retry={() => void tenant.refetch()} />;
  if (!tenant.data) return <div><Skeleton lines={6} /></div>;
  return <PlaceOf key={code} tenant={tenant.data} />;
}

function PlaceOf({ tenant }: { tenant: TenantView }) {
  const { t } = useTranslation('tenancy');
  const formats = useFormats();
  const reader = useReader();
  const [editing, setEditing] = useState(false);
  const summary = inReach(tenant.summary, formats.language);
  const clusters = useTenants().data?.items.filter(({ kind, leadCountry, countries }) => kind === 'cluster' && (leadCountry === tenant.code || countries.includes(tenant.code)));
  const canEdit = tenant.may.edit && reader.place?.code === tenant.code;
  return (
    <Page
      title={formats.say(tenant.names)}
      kicker={<PlaceKicker tenant={tenant} />}
      actions={
        <>
          {tenant.kind !== 'network' && <FollowButton kind={tenant.kind} code={tenant.code} name={formats.say(tenant.names)} />}
          {tenant.kind === 'cluster' && <LeaveCluster cluster={tenant} />}
          {canEdit && !editing && summary.text && <Button variant="default" onClick={() => setEditing(true)}>{t('place.editProfile')}</Button>}
        </>
      }
    >
      <div className={styles.columns}>
        <div>
          <div className={styles.cover}>
            <div className={styles.coverBand}><Band code={tenant.code} cell={6} className={styles.wide} /><Band code={tenant.code} cell={3} className={styles.narrow} /></div>
            {editing
              ? <Suspense fallback={<Skeleton lines={6} />}><EditProfile tenant={tenant} onClose={() => setEditing(false)} /></Suspense>
              : summary.text
                ? <Profile tenant={tenant} />
                : <Unwritten tenant={tenant} onWrite={canEdit ? () => setEditing(true) : null} />}
          </div>
          <PlaceResources code={tenant.code} />
          <PlacePeople code={tenant.code} />
          {tenant.kind === 'country' && (
            <Section title={t('place.clusters')} aside={reader.may('clusters:open') && reader.place?.code === tenant.code && <Link to="/clusters/new">{t('open.title')}</Link>}>
              {clusters?.length === 0 && <p className="quiet">{t('place.noClusters')}</p>}
              <ul role="list" className={styles.clusters}>
                {clusters?.map((cluster) => <li key={cluster.code}><ClusterCard tenant={cluster} /></li>)}
              </ul>
            </Section>
          )}
          {tenant.kind === 'country' && <PlaceInstitutions country={tenant.code} />}
        </div>
        <aside className={styles.aside}><PlaceFacts tenant={tenant} />{tenant.kind !== 'network' && <ProfileFacts tenant={tenant} />}</aside>
      </div>
    </Page>
  );
}

/** What the place says of itself, and where that was read. */
function Profile({ tenant }: { tenant: TenantView }) {
  const formats = useFormats();
  const { t } = useTranslation('tenancy');
  const summary = inReach(tenant.summary, formats.language);
  const source = tenant.facts['source'];
  return (
    <div className={styles.profile}>
      <p className={styles.summary} lang={summary.language}>{summary.text}</p>
      {typeof source === 'string' && <p className="quiet small">{t('place.source')}{formats.colon} {source}</p>}
    </div>
  );
}

/** What will be told here, and by whom, until somebody has. */
function Unwritten({ tenant, onWrite }: { tenant: TenantView; onWrite: (() => void) | null }) {
  const { t } = useTranslation('tenancy');
  const formats = useFormats();
  return (
    <div className={styles.unwritten}>
      <p>{t(`place.unwritten.${tenant.kind}`, { place: formats.say(tenant.names) })}</p>
      {onWrite && <Button onClick={onWrite}>{t('place.writeProfile')}</Button>}
    </div>
  );
}

function PlaceResources({ code }: { code: string }) {
  const { t } = useTranslation('tenancy');
  const resources = query.useQuery('get', '/api/v1/resources', { params: { query: { tenant: code, limit: 5 } } });
  return (
    <Section title={t('place.resources')} aside={resources.data?.next && <Link to="/search" search={{ tenant: [code] }}>{t('place.allResources')}</Link>}>
      {resources.error && <Failure error={resources.error} retry={() => void resources.refetch()} />}
      {resources.isPending && <Skeleton shape="hits" />}
      {resources.data?.items.length === 0 && <p className="quiet">{t('place.noResources')}</p>}
      {resources.data && <ResourceList resources={resources.data.items} />}
    </Section>
  );
}

function PlaceKicker({ tenant }: { tenant: TenantView }) {
  const { t } = useTranslation('tenancy');
  const formats = useFormats();
  if (tenant.kind !== 'cluster') return t(`place.${tenant.kind}`);
  return tenant.leadCountry ? t('place.clusterOf', { country: formats.countryName(tenant.leadCountry) }) : t('place.cluster');
}

function PlaceFacts({ tenant }: { tenant: TenantView }) {
  const { t } = useTranslation('tenancy');
  const formats = useFormats();
  const blocs = useBlocNames().filter(({ code }) => tenant.blocs.includes(code));
  const fact = (name: string) => (typeof tenant.facts[name] === 'string' ? tenant.facts[name] : null);
  const [now] = useState(() => new Date());
  const product = tenant.facts['product'];
  return (
    <Facts
      rows={[
        [t('place.lead'), tenant.leadCountry && <PlaceLinks codes={[tenant.leadCountry]} />],
        [t('place.participating'), tenant.kind === 'cluster' && tenant.countries.length > 0 && <PlaceLinks codes={tenant.countries} />],
        [t('place.product'), product && typeof product === 'object' ? formats.say(product) : null],
        [t('place.territory'), fact('territory')],
        [t('place.blocs'), tenant.kind === 'country' && blocs.length > 0 && formats.list(blocs.map(({ name }) => name))],
        [t('place.zone'), tenant.kind !== 'network' && `${formats.clock(now, tenant.zone)}, ${formats.cityName(tenant.zone, tenant.leadCountry ?? tenant.code)}`],
      ]}
    />
  );
}
