import type { Country } from './country.js';
import { caribbean } from './countries/caribbean.js';
import { centralAmerica } from './countries/central-america.js';
import { southAmerica } from './countries/south-america.js';

/**
 * The 33 states of CELAC by code. Codes and names: ISO 3166-1 and CLDR; zones: IANA tz database, canonical names only,
 * the zone of the capital first. Capitals, points and UN M49 subregions: [E], not in the project's sources.
 */
export const countries: readonly Country[] = [...southAmerica, ...centralAmerica, ...caribbean].sort((one, other) =>
  one.code.localeCompare(other.code),
);
