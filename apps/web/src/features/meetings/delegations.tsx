import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import type { DelegationView, EditionView } from '../../api/views.js';
import { Band } from '../../ui/band/band.js';
import { Choice } from '../../ui/choice.js';
import { useFormats } from '../../ui/format.js';
import { Section } from '../../ui/page.js';
import { Failure, Skeleton } from '../../ui/states.js';
import { Status } from '../../ui/status.js';
import { type Standing, standings, toneOfStanding } from './answers.js';
import styles from './meetings.module.css';

/** The invited countries as a compact grid: each with its band, where it stands, and what it said. */
export function Delegations({ edition }: { edition: EditionView }) {
  const { t } = useTranslation('meetings');
  const formats = useFormats();
  const [shown, setShown] = useState<Standing | ''>('');
  const list = query.useQuery('get', '/api/v1/meetings/editions/{id}/delegations', { params: { path: { id: edition.id } } });
  const counts = list.data?.counts ?? edition.counts;
  const items = (list.data?.items ?? [])
    .filter(({ standing }) => !shown || standing === shown)
    .sort((one, other) => formats.compare(formats.countryName(one.country), formats.countryName(other.country)));
  const answered = counts ? counts.countries - (counts.standing['pending'] ?? 0) - (counts.standing['without-focal-point'] ?? 0) : 0;
  return (
    <Section title={t('edition.delegations', { count: counts?.countries ?? 33 })} aside={counts && <span className="quiet">{t('edition.answered', { answered, total: counts.countries })}</span>}>
      {list.error && <Failure error={list.error} retry={() => void list.refetch()} />}
      {list.isPending && <Skeleton shape="rows" lines={6} />}
      {counts && (
        <Choice
          label={t('edition.standing')} value={shown} onChange={setShown}
          options={[
            { value: '', label: t('edition.all'), count: counts.countries },
            ...standings.filter((standing) => counts.standing[standing]).map((standing) => ({ value: standing, label: t(`answers.${standing}`), count: counts.standing[standing] })),
          ]}
        />
      )}
      <ul role="list" className={styles.delegations}>
        {items.map((delegation) => <li key={delegation.country}><Delegation delegation={delegation} /></li>)}
      </ul>
    </Section>
  );
}

function Delegation({ delegation }: { delegation: DelegationView }) {
  const { t } = useTranslation('meetings');
  const formats = useFormats();
  return (
    <div className={styles.delegation}>
      <span className={styles.delegationBand}><Band code={delegation.country} cell={1} /></span>
      <div className={styles.delegationWords}>
        <strong>{formats.countryName(delegation.country)}</strong>
        <Status tone={toneOfStanding[delegation.standing]}>{t(`answers.${delegation.standing}`)}</Status>
        {delegation.answer?.note && <span className="quiet small">{delegation.answer.note}</span>}
        {delegation.answer && <span className="quiet small">{delegation.answer.by}</span>}
      </div>
    </div>
  );
}
