import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, Events, hashToken, InvalidRequest, NotFound, type Permission, TenantDatabase } from '#platform';
import { keyCreated, keyRevoked } from './identity.events.js';
import type { CreateKey } from './identity.schemas.js';
import { GrantablePermissions } from './grantable-permissions.js';
import { Secrets } from './secrets.js';

/** API keys: a person's own, in one tenant, for some of what the person may do there; shown once. */
@Injectable()
export class KeysService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly secrets: Secrets,
    private readonly permissions: GrantablePermissions,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  async list() {
    const items = await this.db.query(
      `select id, name, prefix, scopes, created_at as "createdAt", expires_at as "expiresAt", last_used_at as "lastUsedAt"
         from api_key order by created_at desc`,
    );
    return { items, available: this.available().map((permission) => permission.name) };
  }

  async create({ name, scopes, days }: CreateKey) {
    const mine = new Set(this.available().map((permission) => permission.name));
    const foreign = scopes.flatMap((scope, index) =>
      mine.has(scope) ? [] : [{ pointer: `/scopes/${index}`, code: 'identity:fields.scope-unknown' }],
    );
    if (foreign.length) throw new InvalidRequest(foreign);
    const prefix = randomBytes(5).toString('hex').slice(0, 8);
    const token = `minga_${prefix}_${this.secrets.random()}`;
    const id = randomUUID();
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + days * 86_400_000);
    await this.db.query(
      `insert into api_key (tenant_id, id, person_id, name, prefix, token_hash, scopes, created_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [this.db.actor.tenantId, id, this.db.actor.id, name, prefix, hashToken(token), scopes, now, expiresAt],
    );
    await this.events.announce(keyCreated, id, { keyId: id, scopes });
    return { id, name, prefix, scopes, createdAt: now, expiresAt, lastUsedAt: null, token };
  }

  async revoke(id: string): Promise<void> {
    const gone = await this.db.one('delete from api_key where id = $1 returning id', [id]);
    if (!gone) throw new NotFound();
    await this.events.announce(keyRevoked, id, { keyId: id });
  }

  private available(): readonly Permission[] {
    return this.db.actor.hasTenant ? this.permissions.all.filter((permission) => this.db.actor.may(permission)) : [];
  }
}
