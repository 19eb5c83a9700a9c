import { Injectable } from '@nestjs/common';
import passport from 'passport';
import { Strategy as CustomStrategy } from 'passport-custom';
import type { FastifyRequest } from 'fastify';
import { Config } from '../config/config.js';
import { type Credential, hashToken } from './credential.js';

const sessionToken = /^[A-Za-z0-9_-]{43}$/;
const keyToken = /^minga_[a-z0-9]{8}_[A-Za-z0-9_-]{43}$/;

/**
 * The Passport strategies by which a request may say who it is: the session cookie, or an API key in
 * `Authorization: Bearer`. They only read and hash; the database decides whether the credential is alive.
 */
@Injectable()
export class CredentialStrategies {
  private readonly passport = new passport.Passport();

  constructor(config: Config) {
    this.passport.use(
      'api-key',
      new CustomStrategy((request, done) => {
        const [scheme, token = ''] = (request.headers.authorization ?? '').split(' ');
        const found = scheme?.toLowerCase() === 'bearer' && keyToken.test(token);
        done(null, found ? ({ kind: 'key', hash: hashToken(token) } satisfies Credential) : undefined);
      }),
    );
    this.passport.use(
      'session',
      new CustomStrategy((request, done) => {
        const token = (request as unknown as FastifyRequest).cookies?.[config.sessionCookie] ?? '';
        const found = sessionToken.test(token);
        done(null, found ? ({ kind: 'session', hash: hashToken(token) } satisfies Credential) : undefined);
      }),
    );
  }

  /** The credential of a request; `none` when it brings none that is well formed. */
  read(request: FastifyRequest): Promise<Credential> {
    return new Promise((resolve, reject) => {
      const authenticate = this.passport.authenticate(
        ['api-key', 'session'],
        { session: false },
        (error: unknown, credential: Credential | false) =>
          error ? reject(error) : resolve(credential || { kind: 'none' }),
      ) as (request: unknown, response: unknown, next: (error?: unknown) => void) => void;
      authenticate(request, {}, (error) => (error ? reject(error) : resolve({ kind: 'none' })));
    });
  }
}
