import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { UseView } from '../../../api/views.js';
import { Place } from '../../../ui/band/place.js';
import { Facts } from '../../../ui/facts.js';
import { useFormats } from '../../../ui/format.js';
import { Section } from '../../../ui/page.js';
import { Status, type Tone } from '../../../ui/status.js';
import styles from '../exchange.module.css';
import { stageOf, useUse } from './use-use.js';

const toneOf: Record<'yes' | 'partly' | 'no', Tone> = { yes: 'good', partly: 'going', no: 'bad' };

/** In use by so many agencies in so many countries, how well that is known, and what came of it. */
export function Use({ id }: { id: string }) {
  const { t } = useTranslation('exchange');
  const formats = useFormats();
  const use = useUse(id).data;
  if (!use || (use.agencies === 0 && use.outcomes.length === 0)) return null;
  const worked = (['yes', 'partly', 'no'] as const).filter((how) => use.worked[how] > 0);
  return (
    <Section title={t('use.title')}>
      {use.agencies > 0 && (
        <p className={styles.inUse}>
          {t('use.inUse', { count: use.agencies })}{use.countries > 0 && ` ${t('use.ofCountries', { count: use.countries })}`}
        </p>
      )}
      <Facts
        rows={[
          [t('use.evidence'), use.evidence && t(`use.evidences.${use.evidence}`)],
          [t('use.worked'), worked.length > 0 && formats.list(worked.map((how) => `${t(`use.how.${how}`)}: ${formats.number(use.worked[how])}`))],
        ]}
      />
      <ul role="list" className={styles.adopters}>
        {use.adoptions.map((adoption) => (
          <li key={adoption.id}>
            <Place code={adoption.tenant.code}>{[adoption.agency, formats.say(adoption.tenant.names)].filter(Boolean).join(', ')}</Place>
            {adoption.kind === 'adaptation' && <span className="quiet small"> {t('use.byAdapting')}</span>}
            {adoption.note && <span className="quiet small"> {adoption.note}</span>}
            {adoption.may.edit && <> <Link to="/use/$id" params={{ id: adoption.id }}>{t('use.report')}</Link></>}
          </li>
        ))}
      </ul>
      {use.outcomes.length > 0 && <Outcomes outcomes={use.outcomes} />}
    </Section>
  );
}

function Outcomes({ outcomes }: Pick<UseView, 'outcomes'>) {
  const { t } = useTranslation('exchange');
  const formats = useFormats();
  return (
    <>
      <h3 className={styles.subtitle}>{t('use.outcomes')}</h3>
      <ul role="list" className={styles.answers}>
        {outcomes.map((outcome, index) => (
          <li key={index} className={styles.answer}>
            <p className={styles.facts}>
              <Status tone={toneOf[outcome.worked]}>{t('use.worked')}: {t(`use.how.${outcome.worked}`)}</Status>
              {outcome.tenant
                ? <Place code={outcome.tenant.code}>{[outcome.agency, formats.say(outcome.tenant.names)].filter(Boolean).join(', ')}</Place>
                : <span>{t('use.nameless')}</span>}
              {outcome.months !== null && <span>{t(`use.after.${stageOf(outcome.months)}`)}</span>}
              <span>{t(`use.evidences.${outcome.evidence}`)}</span>
              {outcome.heldBack && <Status tone="plain">{t('use.heldBack')}</Status>}
            </p>
            <Facts
              rows={[
                ...outcome.figures.map(({ label, value }) => [label, value] as const),
                [t('use.results'), outcome.results && <span key="results" className={styles.words}>{outcome.results}</span>],
                [t('use.failed'), outcome.failed && <span key="failed" className={styles.words}>{outcome.failed}</span>],
              ]}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
