import { Injectable } from '@nestjs/common';
import { Clock, TenantDatabase } from '#platform';
import { hashRecoveryCode, stepOf } from './second-factor.js';
import { Secrets } from './secrets.js';

/** Takes the codes of a second factor, each once: those of the application, and those for the day the phone is lost. */
@Injectable()
export class SecondFactorCodes {
  constructor(
    private readonly db: TenantDatabase,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  /** @returns whether the code was good; it is not any more */
  async spend(personId: string, sealedSecret: string, code: string): Promise<boolean> {
    const step = stepOf(this.secrets.open('totp', sealedSecret), code, this.clock.now());
    const [sql, parameters] = step === null
      ? ['select scope.use_recovery_code($1, $2) as used', [personId, hashRecoveryCode(code)]]
      : ['select scope.use_totp_step($1, $2) as used', [personId, step]];
    return (await this.db.one<{ used: boolean }>(sql, parameters))?.used === true;
  }
}
