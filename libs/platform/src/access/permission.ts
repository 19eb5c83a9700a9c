/** What a route needs: a name for people, snapshots and API-key scopes, and the roles that hold it. */
export interface Permission {
  readonly name: string;
  /** Role names; empty means every signed-in person, whatever their roles. */
  readonly roles: readonly string[];
}

/** Being somebody: own session, own preferences, own memberships. Cannot be given to an API key. */
export const signedIn: Permission = { name: 'self', roles: [] };
