import { chileanInstitutions } from './institutions/chile.js';
import { otherInstitutions } from './institutions/others.js';
import { regionalInstitutions } from './institutions/regional.js';
import type { DemonstrationInstitution } from './institution.js';

/** The directory of institutions with which the demonstration network starts: only those that the sources name. */
export const institutions: readonly DemonstrationInstitution[] = [
  ...regionalInstitutions,
  ...chileanInstitutions,
  ...otherInstitutions,
];
