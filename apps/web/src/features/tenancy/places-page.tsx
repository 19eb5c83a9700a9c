import { NativeSelect, TextInput } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TenantView } from '../../api/views.js';
import { Band } from '../../ui/band/band.js';
import { folded, useFormats } from '../../ui/format.js';
import { ButtonLink } from '../../ui/link.js';
import { Page, Section } from '../../ui/page.js';
import { Empty, Failure, Skeleton } from '../../ui/states.js';
import { useReader } from '../identity/reader.js';
import styles from './places.module.css';
import { useBlocNames, useTenants } from './tenants.js';

/** The directory: the countries and clusters of the network, each with its band. */
export function PlacesPage() {
  const { t } = useTranslation('tenancy');
  const formats = useFormats();
  const { bloc } = useSearch({ from: '/places' });
  const navigate = useNavigate({ from: '/places' });
  const reader = useReader();
  const tenants = useTenants();
  const blocs = useBlocNames();
  const [words, setWords] = useState('');
  const wanted = folded(useDeferredValue(words));

  const matching = (tenants.data?.items ?? [])
    .filter((tenant) => !bloc || tenant.blocs.includes(bloc))
    .filter((tenant) => !wanted || folded(`${formats.say(tenant.names)} ${tenant.code} ${formats.say(tenant.summary)}`).includes(wanted))
    .sort((one, other) => formats.compare(formats.say(one.names), formats.say(other.names)));
  const of = (kind: TenantView['kind']) => matching.filter((tenant) => tenant.kind === kind);

  return (
    <Page title={t('places.title')} lead={t('places.lead')} actions={reader.may('clusters:open') && <ButtonLink variant="default" to="/clusters/new">{t('open.title')}</ButtonLink>}>
      <div className={styles.tools}>
        <TextInput
          className={styles.filter} aria-label={t('places.filter')} placeholder={t('places.filter')} type="search"
          leftSection={<IconSearch size={18} aria-hidden="true" />} value={words} onChange={(event) => setWords(event.currentTarget.value)}
        />
        <NativeSelect
          className={styles.bloc} aria-label={t('places.blocs')} value={bloc ?? ''}
          data={[{ value: '', label: t('places.allBlocs') }, ...blocs.map(({ code, name }) => ({ value: code, label: name }))]}
          onChange={(event) => {
            const next = event.currentTarget.value || undefined;
            void navigate({ search: (before) => ({ ...before, bloc: next }), replace: true });
          }}
        />
      </div>
      {tenants.error && <Failure error={tenants.error} retry={() => void tenants.refetch()} />}
      {tenants.isPending && <Skeleton shape="rows" lines={8} />}
      {tenants.data && matching.length === 0 && <Empty title={t('places.none')}>{t('places.noneHelp')}</Empty>}
      {of('country').length > 0 && (
        <Section title={t('places.countries')} aside={<span className="quiet">{formats.number(of('country').length)}</span>}>
          <ul role="list" className={styles.countries}>
            {of('country').map((tenant) => <li key={tenant.code}><CountryCard tenant={tenant} /></li>)}
          </ul>
        </Section>
      )}
      {of('cluster').length > 0 && (
        <Section title={t('places.clusters')} aside={<span className="quiet">{formats.number(of('cluster').length)}</span>}>
          <ul role="list" className={styles.clusters}>
            {of('cluster').map((tenant) => <li key={tenant.code}><ClusterCard tenant={tenant} /></li>)}
          </ul>
        </Section>
      )}
    </Page>
  );
}

function CountryCard({ tenant }: { tenant: TenantView }) {
  const formats = useFormats();
  return (
    <Link to="/places/$code" params={{ code: tenant.code }} className={styles.country}>
      <span className={styles.bandOfCountry}><Band code={tenant.code} cell={2} /></span>
      <span>{formats.say(tenant.names)}</span>
    </Link>
  );
}

/** More countries than these are counted, so that a card stays a card. */
const shownByName = 5;

/** A cluster in a list: its band, its name, where it is and what it makes. */
export function ClusterCard({ tenant }: { tenant: TenantView }) {
  const { t } = useTranslation('tenancy');
  const formats = useFormats();
  const countries = [tenant.leadCountry, ...tenant.countries].filter((code, index, all): code is string => code !== null && all.indexOf(code) === index);
  return (
    <Link to="/places/$code" params={{ code: tenant.code }} className={styles.cluster}>
      <span className={styles.bandOfCluster}><Band code={tenant.code} cell={2} /></span>
      <span className={styles.clusterWords}>
        <strong>{formats.say(tenant.names)}</strong>
        <span className="quiet small">
          {countries.length > shownByName ? t('places.andOthers', { first: formats.countryName(countries[0]!), count: countries.length - 1 }) : formats.list(countries.map(formats.countryName))}
          {countries.length > 1 && ` · ${t('places.crossBorder')}`}
        </span>
      </span>
    </Link>
  );
}
