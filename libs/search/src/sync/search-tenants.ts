import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '#platform';

const ownAccount = { credential: { kind: 'none' }, tenantCode: null, ip: '127.0.0.1', requestId: 'search' } as const;

/** Which tenants the upkeep of the index concerns. Ids only; what they own is read in their own scope. */
@Injectable()
export class SearchTenants {
  constructor(private readonly db: TenantDatabase) {}

  /** Those whose documents wait for the outside index. */
  behind(): Promise<string[]> {
    return this.ids('select tenant_id as id from search.tenants_behind()');
  }

  /** Every tenant: also one whose resources are older than the projection. */
  all(): Promise<string[]> {
    return this.ids('select id from tenant');
  }

  /** Makes everything wait again: the outside index is empty. */
  forgetIndexed(): Promise<unknown> {
    return this.db.within(ownAccount, () => this.db.query('select search.forget_indexed()'));
  }

  private ids(sql: string): Promise<string[]> {
    return this.db.within(ownAccount, async () => (await this.db.query<{ id: string }>(sql)).map(({ id }) => id));
  }
}
