export { type Licence, licences } from './licences.js';
export { resourceTypes } from './resource-types.js';
export { sectors } from './sectors.js';
export type { Term } from './term.js';
export { type ValueChain, valueChains } from './value-chains.js';
