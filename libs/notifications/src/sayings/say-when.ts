import type { Locale } from '#platform';
import type { WallTime } from '#meetings';

/** A moment in words, as the wall of its place shows it, with the zone beside it. */
export const sayWhen = ({ instant, zone }: Pick<WallTime, 'instant' | 'zone'>, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, {
    weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
    timeZone: zone, timeZoneName: 'longGeneric',
  }).format(instant);
