import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { defer, lastValueFrom, type Observable } from 'rxjs';
import { permit } from '../access/permit.js';
import { manualScopeKey, routeAccessKey, type RouteAccess, showsSecretKey } from '../access/route-access.js';
import { answerOnce } from './idempotency.js';
import { TenantDatabase } from './tenant-database.js';

/**
 * One transaction per request: entered before the handler, committed before the answer leaves,
 * rolled back when anything throws.
 */
@Injectable()
export class TenantScopeInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly db: TenantDatabase,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const handler = context.getHandler();
    const access = this.reflector.get<RouteAccess>(routeAccessKey, handler);
    const enter = (work: () => Promise<unknown>) =>
      this.db.within(
        request.scope!,
        (actor) => {
          if (actor.locale && !asksLanguage(request)) request.locale = actor.locale;
          permit(access, actor);
          return work();
        },
        { deadCredentialIsNobody: 'public' in access },
      );
    const answer = () => lastValueFrom(next.handle(), { defaultValue: undefined });
    if (this.reflector.get<boolean>(manualScopeKey, handler)) {
      return defer(async () => {
        await enter(async () => undefined);
        return answer();
      });
    }
    return defer(() => enter(() => (!this.reflector.get<boolean>(showsSecretKey, handler) && mayBeKept(access) ? answerOnce(this.db, request, reply, answer) : answer())));
  }
}

/** The page one reads is in a language of its own; the account's is for those who name none. */
const asksLanguage = (request: FastifyRequest) =>
  (request.query as Record<string, unknown> | undefined)?.['lang'] ?? request.headers['accept-language'];

/** What people do about themselves takes passwords and answers with secrets shown once: neither is written down to be repeated. Other routes say so: `@ShowsSecret()`. */
const mayBeKept = (access: RouteAccess): boolean => 'permission' in access && access.permission.roles.length > 0;
