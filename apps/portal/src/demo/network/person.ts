import type { Names, Role } from '#tenancy';

/** A fictional person of the demonstration network; the address lies in a reserved domain and never receives mail. */
export interface DemonstrationPerson {
  readonly key: string;
  readonly name: string;
  readonly email: string;
  readonly locale: keyof Names;
  readonly memberships: readonly { readonly tenant: string; readonly roles: readonly Role[] }[];
  /** What one can try when signed in as this person. */
  readonly note: Names;
}
