import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { ForeignOrigin, NotAllowed, SignInNeeded } from '../problems/platform.problems.js';
import { isLocale, negotiateLocale } from '../texts/locales.js';
import { Config } from '../config/config.js';
import { CredentialStrategies } from './credential-strategies.js';
import { routeAccessKey, type RouteAccess } from './route-access.js';
import { scopeOf } from './scope-of.js';
import './fastify.js';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Who asks? Reads the credential through Passport and refuses routes that declare no permission.
 * Whether it is alive, and what it may do, the database says when the scope is entered.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly strategies: CredentialStrategies,
    private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.get<RouteAccess | undefined>(routeAccessKey, context.getHandler());
    if (!access) throw new NotAllowed();
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const credential = await this.strategies.read(request);
    request.locale = localeOf(request);
    if (credential.kind !== 'key') this.refuseForeignOrigin(request, credential.kind === 'session');
    request.scope = scopeOf(request, credential);
    if (!('public' in access) && credential.kind === 'none') throw new SignInNeeded();
    return true;
  }

  /** CSRF: a browser says where an unsafe request comes from; ours come from our own address. */
  private refuseForeignOrigin(request: FastifyRequest, bySession: boolean): void {
    if (safeMethods.has(request.method)) return;
    const { origin } = request.headers;
    const fetchSite = request.headers['sec-fetch-site'];
    if (origin === undefined && fetchSite === undefined) {
      if (bySession) throw new ForeignOrigin();
      return;
    }
    if (origin !== undefined ? !this.config.isOwnOrigin(origin, request.headers.host) : fetchSite !== 'same-origin') {
      throw new ForeignOrigin();
    }
  }
}

function localeOf(request: FastifyRequest) {
  const asked = (request.query as Record<string, unknown> | undefined)?.['lang'];
  return isLocale(asked) ? asked : negotiateLocale(request.headers['accept-language']);
}
