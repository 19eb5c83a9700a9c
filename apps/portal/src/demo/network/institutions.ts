import type { Names } from '#tenancy';
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

const byCode = new Map(institutions.map((institution) => [institution.code, institution]));

/** How a resource names an institution of the directory: its name in the language, and the acronym people know it by. */
export function nameOfInstitution(code: string, language: keyof Names): string {
  const institution = byCode.get(code);
  if (!institution) throw new Error(`The directory has no institution ${code}.`);
  const { names, acronym } = institution;
  return acronym && !names[language].includes(acronym) ? `${names[language]} (${acronym})` : names[language];
}
