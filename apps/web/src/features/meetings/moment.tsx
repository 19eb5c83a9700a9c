import { useTranslation } from 'react-i18next';
import type { MomentView } from '../../api/views.js';
import { useFormats } from '../../ui/format.js';
import { When, YourTime } from '../../ui/when.js';

/** A moment of a meeting, in the zone of its place. */
export const Moment = ({ moment, as = 'moment' }: { moment: MomentView; as?: 'moment' | 'day' | 'stamp' }) => (
  <When at={moment.instant} zone={moment.zone} as={as} />
);

/** From when to when, saying the day once where it is one day, the zone, and the reader's own time where it differs. */
export function Span({ start, end, plain = false }: { start: MomentView; end: MomentView; plain?: boolean }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <>
      <time dateTime={start.instant}>
        {formats.days(start.instant, end.instant, start.zone)}, {formats.clock(start.instant, start.zone)}–{formats.clock(end.instant, end.zone)}
      </time>
      , {t('zoneTime', { city: formats.cityName(start.zone) })}
      {!plain && <YourTime at={start.instant} zone={start.zone} />}
    </>
  );
}

/** How many days lie between now and a moment, by the calendar of its place; negative when it has passed. */
export function daysUntil(moment: MomentView, now: Date = new Date()): number {
  const day = (at: Date) => Date.parse(new Intl.DateTimeFormat('en-CA', { timeZone: moment.zone }).format(at));
  return Math.round((day(new Date(moment.instant)) - day(now)) / 86_400_000);
}
