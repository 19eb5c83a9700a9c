import type { Names, Subregion } from './country.js';

/** Names of the UN M49 subregions in which the 33 countries lie [E]. */
export const subregions: Readonly<Record<Subregion, Names>> = {
  'south-america': { es: 'América del Sur', pt: 'América do Sul', en: 'South America', fr: 'Amérique du Sud' },
  'central-america': { es: 'América Central', pt: 'América Central', en: 'Central America', fr: 'Amérique centrale' },
  caribbean: { es: 'El Caribe', pt: 'Caribe', en: 'The Caribbean', fr: 'Caraïbes' },
};
