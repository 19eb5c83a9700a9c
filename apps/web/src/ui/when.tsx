import { useTranslation } from 'react-i18next';
import { useFormats } from './format.js';

interface WhenProps {
  at: string;
  /** IANA zone the moment belongs to; the reader's own when absent. */
  zone?: string | undefined;
  /** `moment`: full words with the zone; `day`: the date alone; `ago`: how long ago, the date on hover and in print. */
  as?: 'moment' | 'day' | 'ago' | 'stamp';
}

/** A moment in words. When it belongs to another zone than the reader's, their own time stands beside it. */
export function When({ at, zone, as = 'moment' }: WhenProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const words = as === 'ago' ? formats.ago(at) : formats[as](at, zone);
  const elsewhere = as === 'moment' && zone !== undefined && formats.stamp(at, zone) !== formats.stamp(at);
  return (
    <>
      <time dateTime={at} title={as === 'ago' ? formats.moment(at) : undefined}>{words}</time>
      {elsewhere && <span className="quiet"> ({t('yourTime', { time: formats.stamp(at) })})</span>}
    </>
  );
}
