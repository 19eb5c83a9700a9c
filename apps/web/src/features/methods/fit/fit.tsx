import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client.js';
import type { FitView } from '../../../api/views.js';
import { useFormats } from '../../../ui/format.js';
import { Skeleton } from '../../../ui/states.js';
import { Status, type Tone } from '../../../ui/status.js';
import type { ReaderPlace } from '../../identity/reader.js';
import { useFactorWords } from '../factor-words.js';
import styles from '../guide/guide.module.css';

type FactorFit = FitView['factors'][number];

const tones: Record<FactorFit['fit'], Tone> = { fits: 'good', close: 'going', differs: 'attention', unknown: 'plain' };

/** How well the conditions under which it worked fit the reader's place, factor by factor, in words. */
export function Fit({ id, place }: { id: string; place: ReaderPlace }) {
  const { t } = useTranslation('method');
  const fit = query.useQuery('get', '/api/v1/resources/{id}/fit', { params: { path: { id }, query: { place: place.code } } });
  if (fit.error) return null;
  const factors = fit.data?.factors ?? [];
  const known = factors.filter((one) => one.fit !== 'unknown');
  const unsaid = factors.some(({ worked, here }) => worked.length > 0 && here.length === 0);
  return (
    <section aria-labelledby="fit">
      <h2 id="fit">{t('fit.title', { place: place.name })}</h2>
      <p className={styles.fitLead}>{t('fit.lead', { place: place.name })}</p>
      {!fit.data && <Skeleton lines={5} />}
      {fit.data && <p className={styles.fitLead}>{known.length > 0 ? t('fit.summary', { fits: known.filter((one) => one.fit === 'fits').length, known: known.length }) : t('fit.none')}</p>}
      <ul role="list" className={styles.factors}>
        {factors.filter(({ worked, here }) => worked.length + here.length > 0).map((one) => <li key={one.factor}><OneFactor one={one} place={place.name} /></li>)}
      </ul>
      {unsaid && <p className="small no-print"><Link to="/places/$code" params={{ code: place.code }}>{t('fit.tell', { place: place.name })}</Link></p>}
    </section>
  );
}

function OneFactor({ one: { factor, fit, worked, here, missing }, place }: { one: FactorFit; place: string }) {
  const { t } = useTranslation('method');
  const formats = useFormats();
  const { word } = useFactorWords();
  const words = (codes: readonly string[]) => formats.list(codes.map((code) => word(factor, code)));
  const takes = factor === 'institutions' || factor === 'budget';
  return (
    <div className={styles.factor}>
      <div className={styles.factorHead}>
        <h3>{t(`factors.${factor}`)}</h3>
        <Status tone={tones[fit]}>{t(`fit.verdict.${fit}`)}</Status>
      </div>
      <p>
        {worked.length > 0 ? `${takes ? t('fit.took') : t('fit.worked')}${formats.colon} ${words(worked)}. ` : `${t('fit.silentResource')} `}
        {here.length > 0 ? `${t('fit.here')}${formats.colon} ${words(here)}.` : t('fit.silentPlace', { place })}
        {missing.length > 0 && ` ${t('fit.missing', { things: words(missing) })}`}
      </p>
    </div>
  );
}
