import type { Names } from '#tenancy';
import type { Locus } from './sources.js';

/** What an institution is, as the directory groups them. */
export type InstitutionKind =
  | 'multilateral'
  | 'integration-body'
  | 'development-bank'
  | 'government'
  | 'promotion-agency'
  | 'research-and-innovation'
  | 'training'
  | 'academia'
  | 'network'
  | 'publisher'
  | 'cooperation-agency'
  | 'private';

/** An institution that the sources name, as the directory of the network starts with it. */
export interface DemonstrationInstitution {
  readonly code: string;
  readonly acronym: string | null;
  readonly names: Names;
  readonly kind: InstitutionKind;
  /** Code of its country among the 33; nothing for those above countries or from elsewhere. */
  readonly countryCode: string | null;
  readonly locus: Locus;
}
