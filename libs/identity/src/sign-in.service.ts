import { Injectable, Logger } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Clock, Events, hashToken, TenantDatabase } from '#platform';
import { Guessing } from './guessing.js';
import { signedInEvent } from './identity.events.js';
import { CodeNeeded, SignInRefused } from './identity.problems.js';
import type { SignIn } from './identity.schemas.js';
import { KnownDevices } from './known-devices.js';
import { passwordFits } from './passwords.js';
import { SecondFactorCodes } from './second-factor-codes.js';
import { Secrets } from './secrets.js';

interface CredentialRow {
  person_id: string;
  password_hash: string;
  totp_secret: string | null;
  totp_confirmed: boolean;
}

const sessionDays = 14;

/** Turns an address, a password and a code into a session. Slow work happens outside any transaction. */
@Injectable()
export class SignInService {
  private readonly logger = new Logger('SignIn');

  constructor(
    private readonly db: TenantDatabase,
    private readonly guessing: Guessing,
    private readonly devices: KnownDevices,
    private readonly codes: SecondFactorCodes,
    private readonly secrets: Secrets,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** @returns the cookie's token, only its hash is stored; and the browser's id, if it is known to this account */
  async open({ email, password, code }: SignIn, request: FastifyRequest): Promise<{ token: string; maxAge: number; device: string | undefined }> {
    const replaced = request.scope!.credential;
    const asNobody = { ...request.scope!, credential: { kind: 'none' as const }, tenantCode: null };
    const device = this.devices.recognise(email, request);
    // Counted in a transaction of its own, so that a refused try counts as well.
    await this.db.within(asNobody, () => this.count(email, device, request.ip));
    const credential = await this.db.within(asNobody, () =>
      this.db.one<CredentialRow>('select * from scope.credential_of($1)', [email]),
    );
    if (!(await passwordFits(credential?.password_hash, password)) || !credential) {
      this.logger.warn({ message: 'sign-in refused', account: hashToken(email).slice(0, 16), ip: request.ip, requestId: request.id });
      throw new SignInRefused();
    }
    if (credential.totp_confirmed && !code) throw new CodeNeeded();
    // By the account alone: a letter that opens the mailbox hands out browsers, and each would bring tries of its own.
    if (credential.totp_confirmed) await this.db.within(asNobody, () => this.guessing.count('code', credential.person_id));
    const token = this.secrets.random();
    await this.db.within(asNobody, async () => {
      if (credential.totp_confirmed && !(await this.codes.spend(credential.person_id, credential.totp_secret!, code!))) throw new SignInRefused();
      if (credential.totp_confirmed) await this.guessing.forget('code', credential.person_id);
      await (device ? this.guessing.forget('device', device) : this.guessing.forget('account', email));
      const now = this.clock.now();
      const until = new Date(now.getTime() + sessionDays * 86_400_000);
      await this.db.query('select scope.open_session($1, $2, $3, $4, $5, $6, $7)', [
        credential.person_id, hashToken(token), request.ip, request.headers['user-agent'] ?? null, now, until,
        replaced.kind === 'session' ? replaced.hash : null,
      ]);
    });
    await this.db.within({ ...asNobody, credential: { kind: 'session', hash: hashToken(token) } }, async (actor) => {
      if (actor.hasTenant) await this.events.announce(signedInEvent, actor.id, { personId: actor.id });
    });
    return { token, maxAge: sessionDays * 86_400, device };
  }

  /** A browser that has been let in before is counted by itself: others' guesses do not use up its tries. */
  private async count(email: string, device: string | undefined, address: string): Promise<void> {
    if (device) return this.guessing.count('device', device);
    await this.guessing.count('address', address);
    await this.guessing.count('account', email);
  }
}
