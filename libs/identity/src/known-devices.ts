import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '#platform';
import { Secrets } from './secrets.js';

const validDays = 365;

/**
 * Remembers, in the browser and nowhere else, that somebody has signed in there (OWASP's device cookie). Tries from there
 * are counted apart, so that strangers who guess do not keep the owner out. It opens nothing by itself.
 */
@Injectable()
export class KnownDevices {
  constructor(
    private readonly secrets: Secrets,
    private readonly config: Config,
  ) {}

  /** The id of the browser, if this account has been opened in it. */
  recognise(email: string, request: FastifyRequest): string | undefined {
    return this.secrets.readId(purpose(email), request.cookies[this.config.deviceCookie] ?? '');
  }

  mark(email: string, reply: FastifyReply, device: string = randomUUID()): void {
    void reply.setCookie(this.config.deviceCookie, this.secrets.signId(purpose(email), device), {
      path: '/', httpOnly: true, sameSite: 'lax', secure: !this.config.isLocal, maxAge: validDays * 86_400,
    });
  }
}

const purpose = (email: string): string => `device:${email}`;
