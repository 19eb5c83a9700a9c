export { blocs, type Bloc } from './blocs.js';
export { countries } from './countries.js';
export type { Country, Names, Subregion } from './country.js';
export { subregions } from './subregions.js';
