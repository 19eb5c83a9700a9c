import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { QueryFailedError, QueryRunnerAlreadyReleasedError } from 'typeorm';
import { findText } from '../texts/texts.js';
import { negotiateLocale, type Locale } from '../texts/locales.js';
import { type InvalidField, Problem } from './problem.js';
import { Busy, TooManyTries } from './platform.problems.js';

/** The document an error answer carries (RFC 9457, `application/problem+json`). */
export interface ProblemDocument {
  type: string;
  title: string;
  status: number;
  detail: string;
  instance: string;
  errors?: { pointer: string; code: string; detail: string }[];
}

const generic: Record<number, string> = {
  400: 'malformed', 401: 'sign-in-needed', 403: 'not-allowed', 404: 'not-found', 405: 'not-found',
  413: 'too-large', 415: 'unsupported', 429: 'too-many-tries', 503: 'unavailable',
};

/** Turns whatever was thrown into one problem document in the reader's language. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  catch(thrown: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (reply.sent) return;
    const document = this.describe(thrown, request);
    if (thrown instanceof TooManyTries || thrown instanceof Busy) void reply.header('retry-after', String(thrown.retryAfter));
    void reply.status(document.status).header('cache-control', 'no-store').type('application/problem+json').send(document);
  }

  private describe(thrown: unknown, request: FastifyRequest): ProblemDocument {
    const locale = request.locale ?? negotiateLocale(request.headers['accept-language']);
    const instance = request.id;
    if (thrown instanceof Problem) {
      return {
        ...thrown.extensions,
        ...words(thrown.type, locale, { ...thrown.params, instance }),
        status: thrown.status,
        instance,
        ...(thrown.errors.length ? { errors: thrown.errors.map((error) => sayField(error, locale)) } : {}),
      };
    }
    const status = statusOf(thrown);
    // Who goes away in the middle of what they send breaks our reading; nothing of ours is broken.
    if (status >= 500) this.logger[leftWhileSending(request) ? 'debug' : 'error']({ err: thrown, requestId: instance });
    return { ...words(`platform:${generic[status] ?? 'unexpected'}`, locale, { instance, minutes: 1 }), status, instance };
  }
}

const leftWhileSending = ({ raw }: FastifyRequest): boolean => raw.destroyed && !raw.complete;

/** PostgreSQL's word for a row or a function that is not for this role, or this tenant. */
const insufficientPrivilege = '42501';

/** Its words for values it cannot hold: NUL, half a character, a moment before or after all time. No form of ours makes them. */
const impossibleValues = new Set(['22021', '22P05', '22P02', '22007', '22008']);

/** Its words, and the network's, for a server that is stopping, starting or away. It comes back by itself. */
const away = new Set(['57P01', '57P02', '57P03', '08000', '08003', '08006', '08001', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE']);
const brokenOff = 'Connection terminated unexpectedly';

function statusOf(thrown: unknown): number {
  const source = (thrown instanceof QueryFailedError ? thrown.driverError : thrown) as { code?: string; message?: string } | undefined;
  if (away.has(source?.code ?? '') || source?.message === brokenOff || thrown instanceof QueryRunnerAlreadyReleasedError) return 503;
  if (thrown instanceof QueryFailedError) {
    if (source?.code === insufficientPrivilege) return 403;
    if (impossibleValues.has(source?.code ?? '')) return 400;
  }
  if (thrown instanceof HttpException) return thrown.getStatus();
  const status = (thrown as { statusCode?: unknown } | undefined)?.statusCode;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}

function words(type: string, locale: Locale, params: Record<string, unknown>) {
  const [namespace = 'platform', slug = 'unexpected'] = type.split(':');
  const key = `${namespace}:problems.${slug}`;
  return {
    type: `https://minga.example/problems/${namespace}/${slug}`,
    title: findText(`${key}.title`, locale, params) ?? slug,
    detail: findText(`${key}.detail`, locale, params) ?? '',
  };
}

/** One invalid value with its fault said in the reader's language. */
export function sayField(error: InvalidField, locale: Locale) {
  const detail =
    findText(error.code.includes(':') ? error.code : `platform:fields.${error.code}`, locale, error.params ?? {}) ??
    findText('platform:fields.invalid', locale, {}) ??
    '';
  return { pointer: error.pointer, code: error.code, detail };
}
