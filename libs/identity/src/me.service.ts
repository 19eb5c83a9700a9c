import { Injectable } from '@nestjs/common';
import { Clock, Events, hashToken, type Locale, Mails, NotAllowed, NotFound, TenantDatabase, VersionConflict } from '#platform';
import { Guessing } from './guessing.js';
import { passwordChanged, passwordMail, secondFactorRemoved, secondFactorSet } from './identity.events.js';
import { WrongCode, WrongPassword } from './identity.problems.js';
import type { ChangePassword, EditMe, RemoveSecondFactor } from './identity.schemas.js';
import { hashPassword, passwordFits, refuseWeakPassword } from './passwords.js';
import { hashRecoveryCode, newRecoveryCodes, newTotpSecret, stepOf, totpOf } from './second-factor.js';
import { SecondFactorCodes } from './second-factor-codes.js';
import { Secrets } from './secrets.js';

interface Me {
  id: string;
  name: string;
  email: string;
  locale: Locale;
  zone: string;
  version: number;
  secondFactor: boolean;
}

/** What people do about themselves: profile, password, second factor, sessions. */
@Injectable()
export class MeService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly secrets: Secrets,
    private readonly guessing: Guessing,
    private readonly codes: SecondFactorCodes,
    private readonly mails: Mails,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  async read(): Promise<Me> {
    return (await this.db.one<Me>(
      `select p.id, p.name, p.email, p.locale, p.zone, p.version, c.totp_confirmed as "secondFactor"
         from person p join credential c on c.person_id = p.id where p.id = $1`,
      [this.db.actor.id],
    ))!;
  }

  memberships() {
    return this.db.query<{ tenant: string; kind: string; names: Record<string, string>; roles: string[] }>(
      `select t.code as tenant, t.kind, t.names, m.roles from membership m join tenant t on t.id = m.tenant_id
        where m.person_id = $1 and m.state = 'active' and t.state = 'active'
        order by array_position(array['network', 'country', 'cluster'], t.kind), t.code`,
      [this.db.actor.id],
    );
  }

  async edit(version: number, change: EditMe): Promise<void> {
    const changed = await this.db.one(
      `update person set name = coalesce($3, name), locale = coalesce($4, locale), zone = coalesce($5, zone), version = version + 1
        where id = $1 and version = $2 returning id`,
      [this.db.actor.id, version, change.name ?? null, change.locale ?? null, change.zone ?? null],
    );
    if (!changed) throw new VersionConflict((await this.read()).version);
  }

  /** The tenant in which this session acts by default from now on. */
  async switchTenant(code: string): Promise<void> {
    const mine = (await this.memberships()).some((membership) => membership.tenant === code);
    if (!mine) throw new NotAllowed();
    await this.db.query('update session set acting_tenant_id = (select id from tenant where code = $2) where id = $1', [
      this.db.actor.sessionId, code,
    ]);
  }

  /** Other sessions end with the old password; the owner is told, in case it was not them. */
  async changePassword({ currentPassword, password }: ChangePassword): Promise<void> {
    const me = await this.read();
    await this.confirmPassword(currentPassword);
    refuseWeakPassword(password, [me.name, me.email]);
    await this.db.query('update credential set password_hash = $2 where person_id = $1', [me.id, await hashPassword(password)]);
    await this.endOtherSessions();
    await this.announce(passwordChanged);
    if (!this.db.actor.hasTenant) return;
    const at = this.clock.now();
    const to = { address: me.email, name: me.name, locale: me.locale, personId: me.id };
    await this.mails.queue(passwordMail, to, { way: 'change', at }, { occurrence: at.toISOString() });
  }

  async startSecondFactor(currentPassword: string): Promise<{ secret: string; uri: string }> {
    const me = await this.read();
    await this.confirmPassword(currentPassword);
    if (me.secondFactor) throw new NotAllowed();
    const secret = newTotpSecret();
    await this.db.query('update credential set totp_secret = $2, totp_last_step = 0 where person_id = $1', [
      me.id, this.secrets.seal('totp', secret),
    ]);
    return { secret, uri: totpOf(secret, me.email).toString() };
  }

  /** @returns the recovery codes, shown once */
  async confirmSecondFactor(code: string): Promise<string[]> {
    await this.countTry();
    const row = await this.db.one<{ totp_secret: string | null; totp_confirmed: boolean }>(
      'select totp_secret, totp_confirmed from credential where person_id = $1 for update',
      [this.db.actor.id],
    );
    if (!row?.totp_secret || row.totp_confirmed) throw new NotFound();
    const step = stepOf(this.secrets.open('totp', row.totp_secret), code, this.clock.now());
    if (step === null) throw new WrongCode();
    const codes = newRecoveryCodes();
    await this.db.query(
      'update credential set totp_confirmed = true, totp_last_step = $2, recovery_hashes = $3 where person_id = $1',
      [this.db.actor.id, step, codes.map(hashRecoveryCode)],
    );
    await this.announce(secondFactorSet);
    return codes;
  }

  /** The password alone does not take away what protects the account from those who know it. */
  async removeSecondFactor({ currentPassword, code }: RemoveSecondFactor): Promise<void> {
    await this.confirmPassword(currentPassword);
    const { id } = this.db.actor;
    const row = await this.db.one<{ totp_secret: string }>('select totp_secret from credential where person_id = $1 and totp_confirmed', [id]);
    if (!row) throw new NotFound();
    if (!(await this.codes.spend(id, row.totp_secret, code))) throw new WrongCode();
    await this.db.query(
      "update credential set totp_confirmed = false, totp_secret = null, recovery_hashes = '{}' where person_id = $1",
      [this.db.actor.id],
    );
    await this.announce(secondFactorRemoved);
  }

  sessions() {
    return this.db.query(
      `select id, host(ip) as ip, user_agent as device, created_at as "createdAt", last_seen_at as "lastSeenAt", id = $2 as current
         from session where person_id = $1 order by last_seen_at desc`,
      [this.db.actor.id, this.db.actor.sessionId],
    );
  }

  async endSession(id: string): Promise<void> {
    const ended = await this.db.one('delete from session where id = $1 and person_id = $2 returning id', [id, this.db.actor.id]);
    if (!ended) throw new NotFound();
  }

  endOtherSessions(): Promise<unknown> {
    return this.db.query('delete from session where person_id = $1 and id is distinct from $2', [
      this.db.actor.id, this.db.actor.sessionId,
    ]);
  }

  private async confirmPassword(password: string): Promise<void> {
    await this.countTry();
    const row = await this.db.one<{ password_hash: string }>('select password_hash from credential where person_id = $1', [this.db.actor.id]);
    if (!(await passwordFits(row?.password_hash, password))) throw new WrongPassword();
  }

  /** Whoever has somebody's open session has not their password nor their codes. */
  private countTry(): Promise<void> {
    return this.guessing.count('account', hashToken(this.db.actor.id));
  }

  private async announce(event: typeof passwordChanged): Promise<void> {
    const { actor } = this.db;
    if (actor.hasTenant) await this.events.announce(event, actor.id, { personId: actor.id });
  }
}
