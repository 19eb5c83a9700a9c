import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { Injectable } from '@nestjs/common';
import { Clock, TenantDatabase, TooManyTries } from '#platform';

/**
 * At most ten tries in a quarter of an hour for one account, by all strangers together, and as many in each browser it has
 * been opened in; an address may have a whole office behind it.
 */
const limits = {
  account: { most: 10, minutes: 15 },
  device: { most: 10, minutes: 15 },
  address: { most: 60, minutes: 15 },
  /** Codes after the right password, whatever the browser: strangers without the password use up none. */
  code: { most: 10, minutes: 60 },
  /** Letters that anybody sends to one mailbox, and that one person sends to any. */
  invited: { most: 5, minutes: 60 },
  inviter: { most: 60, minutes: 60 },
} as const;

/** Counts tries per account, per known browser and per address, whoever guesses and however often they change the other; and letters. */
@Injectable()
export class Guessing {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  /** @throws TooManyTries; the try is counted either way, in the current transaction */
  async count(kind: keyof typeof limits, of: string): Promise<void> {
    const now = this.clock.now();
    const row = await this.db.one<{ tries: number; since: Date }>('select * from scope.count_guess($1, $2, $3::interval)', [
      bucket(kind, of), now, `${limits[kind].minutes} minutes`,
    ]);
    if (row!.tries <= limits[kind].most) return;
    const until = row!.since.getTime() + limits[kind].minutes * 60_000;
    throw new TooManyTries(Math.max(1, Math.ceil((until - now.getTime()) / 1000)));
  }

  forget(kind: keyof typeof limits, of: string): Promise<unknown> {
    return this.db.query('select scope.forget_guesses($1)', [bucket(kind, of)]);
  }
}

const bucket = (kind: string, of: string): string =>
  `${kind}:${createHash('sha256').update(kind === 'address' ? neighbourhood(of) : of).digest('hex')}`;

/** Whoever has one IPv6 address has its whole /64. A prefix such as `reset:` stays. */
export function neighbourhood(address: string): string {
  const [, prefix = '', ip = ''] = /^(reset:)?(.*)$/.exec(address) ?? [];
  if (!isIPv6(ip) || ip.includes('.')) return address;
  const [head = '', tail] = ip.split('::');
  const groups = head.split(':').filter(Boolean);
  const rest = tail === undefined ? [] : tail.split(':').filter(Boolean);
  const zeros = Array.from({ length: 8 - groups.length - rest.length }, () => '0');
  return `${prefix}${[...groups, ...(tail === undefined ? [] : zeros), ...rest].slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
}

