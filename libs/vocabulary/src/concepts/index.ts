import { agriculture } from './agriculture.js';
import { chains } from './chains.js';
import { clusters } from './clusters.js';
import type { Concept } from './concept.js';
import { cooperation } from './cooperation.js';
import { firms } from './firms.js';
import { governance } from './governance.js';
import { industries } from './industries.js';
import { innovation } from './innovation.js';
import { markets } from './markets.js';
import { policy } from './policy.js';
import { quality } from './quality.js';
import { services } from './services.js';
import { strategy } from './strategy.js';
import { sustainability } from './sustainability.js';

export { fold } from './fold.js';
export { conceptLanguages, type Concept, type ConceptLanguage, type NationalTerm } from './concept.js';

/** The first multilingual list of concepts: clusters, chains and what is done for them. */
export const concepts: readonly Concept[] = [
  ...clusters, ...chains, ...firms, ...services, ...governance, ...policy, ...strategy, ...quality, ...markets, ...innovation,
  ...sustainability, ...cooperation, ...agriculture, ...industries,
];
