import { createHash, randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

const period = 30;

/** A time-based one-time password (RFC 6238): six digits, thirty seconds, one step of tolerance either way. */
export const totpOf = (secret: string, account: string): TOTP =>
  new TOTP({ issuer: 'Minga', label: account, secret: Secret.fromBase32(secret), digits: 6, period });

export const newTotpSecret = (): string => new Secret({ size: 20 }).base32;

/** The step that a code belongs to, or null when it fits none near now. */
export function stepOf(secret: string, code: string, now: Date): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const delta = totpOf(secret, '').validate({ token: code, timestamp: now.getTime(), window: 1 });
  return delta === null ? null : Math.floor(now.getTime() / 1000 / period) + delta;
}

/** Ten codes of 80 bits for the day the phone is lost. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: 10 }, () => randomBytes(10).toString('hex').replaceAll(/(.{5})(?=.)/g, '$1-'));

export const hashRecoveryCode = (code: string): string =>
  createHash('sha256').update(code.toLowerCase().replaceAll(/[^0-9a-f]/g, '')).digest('hex');
