import type { CountryProfile } from './profile.js';
import { northernProfiles } from './profiles/north-and-caribbean.js';
import { southernProfiles } from './profiles/south-america.js';

/** Profiles of the countries of which the sources say something; the others are for their focal points to write. */
export const profiles: readonly CountryProfile[] = [...southernProfiles, ...northernProfiles];
