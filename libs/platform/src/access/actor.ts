import type { Locale } from '../texts/locales.js';
import type { Permission } from './permission.js';

/** What the database says of the caller when a scope is entered. */
export interface ActorRecord {
  personId: string | null;
  name: string | null;
  locale: Locale | null;
  tenantId: string | null;
  tenantCode: string | null;
  tenantKind: string | null;
  roles: string[];
  /** Permission names of an API key; null for a person's own session. */
  scopes: string[] | null;
  sessionId: string | null;
  keys: string[];
}

/** Who acts, in which tenant, with which roles: true for this one transaction. */
export class Actor {
  constructor(private readonly record: ActorRecord) {}

  /** The person; throws for nobody, so that no code writes on behalf of no one. */
  get id(): string {
    if (!this.record.personId) throw new Error('Nobody is signed in here');
    return this.record.personId;
  }

  /** The acting tenant; throws when there is none. */
  get tenantId(): string {
    if (!this.record.tenantId) throw new Error('There is no acting tenant here');
    return this.record.tenantId;
  }

  get personId(): string | null {
    return this.record.personId;
  }

  get isNobody(): boolean {
    return this.record.personId === null;
  }

  get hasTenant(): boolean {
    return this.record.tenantId !== null;
  }

  get tenantCode(): string | null {
    return this.record.tenantCode;
  }

  get tenantKind(): string | null {
    return this.record.tenantKind;
  }

  get name(): string | null {
    return this.record.name;
  }

  get locale(): Locale | null {
    return this.record.locale;
  }

  get roles(): readonly string[] {
    return this.record.roles;
  }

  get sessionId(): string | null {
    return this.record.sessionId;
  }

  get isKey(): boolean {
    return this.record.scopes !== null;
  }

  /** The audience keys this reader holds; search engines filter on the same ones as the database. */
  get keys(): readonly string[] {
    return this.record.keys;
  }

  has(role: string): boolean {
    return this.record.roles.includes(role);
  }

  /** Whether role, and scope of the key if one is used, allow this. */
  may(permission: Permission): boolean {
    if (this.isNobody) return false;
    if (permission.roles.length === 0) return !this.isKey;
    const byRole = permission.roles.some((role) => this.record.roles.includes(role));
    return byRole && (this.record.scopes === null || this.record.scopes.includes(permission.name));
  }
}
