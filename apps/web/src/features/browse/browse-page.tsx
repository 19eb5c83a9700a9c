import { NativeSelect } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import type { SearchAnswer } from '../../api/views.js';
import { Place } from '../../ui/band/place.js';
import { useFormats } from '../../ui/format.js';
import { Page, Section } from '../../ui/page.js';
import { Empty, Failure, Skeleton } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { type FacetKind } from '../search/results-search.js';
import { useFacetName } from '../search/facet-names.js';
import { useBlocs, useBlocNames } from '../tenancy/tenants.js';
import styles from './browse.module.css';
import { CountryMap } from './country-map.js';

type Count = { code: string; count: number };

/** The knowledge without a question: by country on a map, by bloc, sector and concept, with what there is for this reader. */
export function BrowsePage() {
  const { t } = useTranslation('finding');
  const counts = query.useQuery('get', '/api/v1/search', { params: { query: { limit: 1, facets: 'true' } } });
  return (
    <Page title={t('browse.title')} lead={t('browse.lead')}>
      {counts.error && <Failure error={counts.error} retry={() => void counts.refetch()} />}
      {counts.isPending && <Skeleton lines={8} />}
      {counts.data?.total === 0 && <Empty title={t('browse.none')} />}
      {counts.data && counts.data.total > 0 && <Rooms facets={counts.data.facets} />}
    </Page>
  );
}

function Rooms({ facets }: { facets: SearchAnswer['facets'] }) {
  const { t } = useTranslation('finding');
  return (
    <>
      <Countries counts={facets.country ?? []} />
      <Doors title={t('browse.blocs')} kind="bloc" counts={facets.bloc ?? []} />
      <Doors title={t('browse.sectors')} kind="sector" counts={facets.sector ?? []} />
      <Doors title={t('browse.concepts')} kind="concept" counts={facets.concept ?? []} most={36} aside={<Link to="/thesaurus">{t('browse.all')}</Link>} />
    </>
  );
}

function Countries({ counts }: { counts: readonly Count[] }) {
  const { t } = useTranslation('finding');
  const formats = useFormats();
  const blocs = useBlocs().data?.items ?? [];
  const names = useBlocNames();
  const [chosen, setChosen] = useState('');
  const bloc = names.find(({ code }) => code === chosen);
  const rows = [...counts].sort((one, other) => other.count - one.count || formats.compare(formats.countryName(one.code), formats.countryName(other.code)));
  return (
    <Section title={t('browse.map')}>
      <div className={styles.tools}>
        <NativeSelect
          label={t('browse.bloc')} value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}
          data={[{ value: '', label: t('browse.anyBloc') }, ...names.map(({ code, name }) => ({ value: code, label: name }))]}
        />
        {bloc && <Link to="/search" search={{ bloc: [bloc.code] }}>{t('browse.seeBloc', { bloc: bloc.name })}</Link>}
      </div>
      <div className={styles.countries}>
        <figure className={styles.figure}>
          <CountryMap counts={new Map(counts.map(({ code, count }) => [code, count]))} lit={new Set(blocs.find(({ code }) => code === chosen)?.members)} />
          <figcaption className="quiet small">{t('browse.mapHelp')}</figcaption>
        </figure>
        <Table
          label={t('browse.table')} rows={rows} keyOf={({ code }) => code}
          columns={[
            { name: t('browse.country'), lead: true, cell: ({ code }) => <Link to="/search" search={{ country: [code] }}><Place code={code}>{formats.countryName(code)}</Place></Link> },
            { name: t('browse.count'), numeric: true, cell: ({ count }) => formats.number(count) },
          ]}
        />
      </div>
    </Section>
  );
}

interface DoorsProps {
  title: string;
  kind: FacetKind;
  counts: readonly Count[];
  most?: number;
  aside?: ReactNode;
}

/** Each value as a door into the search, with how much is behind it; nothing where nothing is. */
function Doors({ title, kind, counts, most = Infinity, aside }: DoorsProps) {
  const formats = useFormats();
  const nameOf = useFacetName();
  if (counts.length === 0) return null;
  return (
    <Section title={title} aside={aside}>
      <ul role="list" className={styles.doors}>
        {counts.slice(0, most).map(({ code, count }) => (
          <li key={code}><Link to="/search" search={{ [kind]: [code] }}>{nameOf(kind, code)}</Link> <span className="quiet small">{formats.number(count)}</span></li>
        ))}
      </ul>
    </Section>
  );
}
