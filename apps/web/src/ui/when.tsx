import { useTranslation } from 'react-i18next';
import { useFormats } from './format.js';

interface WhenProps {
  at: string;
  /** IANA zone the moment belongs to; the reader's own when absent. */
  zone?: string | undefined;
  /** `moment`: full words with the zone; `day`: the date alone; `stamp`: short; `ago`: how long ago, the date on hover. */
  as?: 'moment' | 'day' | 'ago' | 'stamp';
}

/** A moment in words. When it belongs to another zone than the reader's, their own time stands beside it. */
export function When({ at, zone, as = 'moment' }: WhenProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  if (as === 'ago') return <time dateTime={at} title={formats.moment(at)}>{formats.ago(at)}</time>;
  const time = <time dateTime={at}>{formats[as](at, zone)}</time>;
  return as === 'moment' && zone ? <>{time}, {t('zoneTime', { city: formats.cityName(zone) })}<YourTime at={at} zone={zone} /></> : time;
}

/** The reader's own time of a moment, where their clock shows another. */
export function YourTime({ at, zone }: { at: string; zone: string }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return formats.stamp(at, zone) === formats.stamp(at) ? null : <span className="quiet"> ({t('yourTime', { time: formats.stamp(at) })})</span>;
}
