import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Config } from '#platform';

const walk = z.object({
  verb: z.enum(['ListIdentifiers', 'ListRecords']),
  prefix: z.string(),
  set: z.string().nullable(),
  from: z.coerce.date().nullable(),
  until: z.coerce.date().nullable(),
  /** Behind which record the next page begins. */
  after: z.object({ datestamp: z.coerce.date(), id: z.uuid() }).nullable(),
  /** How many have been told already, of how many. */
  cursor: z.int().nonnegative(),
  size: z.int().nonnegative(),
});

/** A walk through the records and where it stands. */
export type Walk = z.output<typeof walk>;

/**
 * Resumption tokens that hold their own state: nothing is kept for them, so they outlive restarts and never expire. They
 * name a place in the order of change and not a count, so that nothing is left out when records change in between.
 */
@Injectable()
export class ResumptionTokens {
  private readonly secret: string;

  constructor(config: Config) {
    this.secret = config.secretFor('oai-resumption-token');
  }

  write(state: Walk): string {
    const said = Buffer.from(JSON.stringify(state)).toString('base64url');
    return `${said}.${this.sign(said).toString('base64url')}`;
  }

  /** The walk, or undefined when the token is none of ours. */
  read(token: string): Walk | undefined {
    const [said = '', signature = ''] = token.split('.');
    const given = Buffer.from(signature, 'base64url');
    const right = this.sign(said);
    if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
    return walk.safeParse(JSON.parse(Buffer.from(said, 'base64url').toString('utf8'))).data;
  }

  private sign(said: string): Buffer {
    return createHmac('sha256', this.secret).update(said).digest().subarray(0, 16);
  }
}
