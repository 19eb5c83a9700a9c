import type { Locale } from '#platform';
import { countries } from '#tenancy';

/** Who has the capital does not always have the government: an hour *in La Paz* says more than one in Sucre. */
const betterKnown: Readonly<Record<string, string>> = { 'America/La_Paz': 'La Paz' };

/**
 * The city whose clocks a zone means to a reader, *Asunción* for America/Asuncion. Several countries may share a zone
 * (Nassau’s is Toronto’s), so the country of the place decides first.
 * @param country code of the country where the clock hangs, when it is known
 */
export function cityOf(zone: string, locale: Locale, country: string | null = null): string {
  const known = betterKnown[zone];
  if (known) return known;
  const here = countries.filter((one) => one.zone === zone);
  const meant = here.find(({ code }) => code === country) ?? (here.length === 1 ? here[0] : undefined);
  return meant?.capital[locale] ?? (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
