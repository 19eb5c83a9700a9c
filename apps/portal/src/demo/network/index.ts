/** The demonstration network: who and what is in it when the portal is started for the first time. */
export type { DemonstrationCluster } from './cluster.js';
export { clusters } from './clusters.js';
export type { DemonstrationInstitution, InstitutionKind } from './institution.js';
export { institutions, nameOfInstitution } from './institutions.js';
export { namedPeople, people } from './people.js';
export type { DemonstrationPerson } from './person.js';
export type { CountryProfile } from './profile.js';
export { profiles } from './profiles.js';
export { cite, type Locus, mention, type SourceCode, sources } from './sources.js';
