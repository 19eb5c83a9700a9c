import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client.js';
import type { DemandEntry } from '../../../api/views.js';
import { Place } from '../../../ui/band/place.js';
import { useFormats } from '../../../ui/format.js';
import { Section } from '../../../ui/page.js';
import { Failure } from '../../../ui/states.js';
import { Table } from '../../../ui/table.js';
import { mostThreads, Thread, ThreadSample, TileMap } from '../../../ui/tile-map/tile-map.js';
import styles from '../exchange.module.css';

/** Each fate of a request with the thread it is woven as. */
const threadOf = { unmet: 'hollow', waiting: 'barred', met: 'solid' } as const;

/** What the countries wait for, as a woven picture and as a table. Waiting threads are barred, unmet ones hollow: shape before colour. */
export function Demand() {
  const { t } = useTranslation('exchange');
  const formats = useFormats();
  const demand = query.useQuery('get', '/api/v1/requests/demand');
  if (demand.error) return <Section title={t('demand.title')}><Failure error={demand.error} retry={() => void demand.refetch()} /></Section>;
  if (!demand.data) return null;
  const rows = [...demand.data.items].sort((one, other) => other.waiting + other.unmet - one.waiting - one.unmet || formats.compare(formats.countryName(one.country), formats.countryName(other.country)));
  return (
    <Section title={t('demand.title')}>
      {rows.length === 0 ? <p className="quiet">{t('demand.none')}</p> : (
        <div className={styles.demand}>
          <figure className={styles.weft}>
            <Picture rows={rows} />
            <figcaption className="quiet small">{t('demand.lead')} <Legend /></figcaption>
          </figure>
          <Table
            label={t('demand.title')} rows={rows} keyOf={({ country }) => country}
            columns={[
              {
                name: t('requests.country'), lead: true,
                cell: ({ country }) => (
                  <Link to="/requests" search={{ country }} aria-label={t('demand.see', { country: formats.countryName(country) })}>
                    <Place code={country}>{formats.countryName(country)}</Place>
                  </Link>
                ),
              },
              { name: t('demand.asked'), numeric: true, cell: ({ asked }) => formats.number(asked) },
              { name: t('demand.waiting'), numeric: true, cell: ({ waiting }) => formats.number(waiting) },
              { name: t('demand.met'), numeric: true, cell: ({ met }) => formats.number(met) },
              { name: t('demand.unmet'), numeric: true, cell: ({ unmet }) => formats.number(unmet) },
            ]}
          />
        </div>
      )}
    </Section>
  );
}

function Picture({ rows }: { rows: readonly DemandEntry[] }) {
  const { t } = useTranslation('exchange');
  const byCountry = new Map(rows.map((row) => [row.country, row]));
  return (
    <TileMap
      label={t('demand.picture')} role="img"
      tile={(country, ground) => <>{ground}{byCountry.has(country) && <Threads demand={byCountry.get(country)!} />}</>}
    />
  );
}

/** One thread for each request; where there are more than fit, each stands for several. */
function Threads({ demand }: { demand: DemandEntry }) {
  const per = Math.max(1, Math.ceil(demand.asked / mostThreads));
  const kinds = (['unmet', 'waiting', 'met'] as const).flatMap((kind) => Array.from({ length: Math.ceil(demand[kind] / per) }, () => kind));
  return kinds.slice(0, mostThreads).map((kind, place) => <Thread key={place} place={place} kind={threadOf[kind]} />);
}

function Legend() {
  const { t } = useTranslation('exchange');
  return (
    <span className={styles.legend}>
      {(['waiting', 'met', 'unmet'] as const).map((kind) => <span key={kind}><ThreadSample kind={threadOf[kind]} /> {t(`demand.${kind}`)}</span>)}
    </span>
  );
}
