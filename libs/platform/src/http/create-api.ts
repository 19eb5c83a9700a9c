import cookie from '@fastify/cookie';
import compress from '@fastify/compress';
import multipart from '@fastify/multipart';
import { randomUUID } from 'node:crypto';
import type { DynamicModule, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { CredentialStrategies } from '../access/credential-strategies.js';
import type { Config } from '../config/config.js';
import { TenantDatabase } from '../database/tenant-database.js';
import { ProblemFilter } from '../problems/problem.filter.js';
import { validationPipe } from '../problems/validation.pipe.js';
import { Metrics } from '../telemetry/metrics.js';
import type { DestinationStream, Logger } from 'pino';
import { createLog, NestLog } from '../telemetry/logger.js';
import { guardIntake, jsonReader, limitForAnybody, patience } from './intake.js';
import { describeApi } from './openapi.js';
import { listRoutes, refuseUndeclaredRoutes } from './routes.js';

/** What a page of ours may load and be embedded in: itself, nothing else. */
const contentPolicy = [
  "default-src 'self'", "script-src 'self'", "style-src 'self' 'unsafe-inline'", "img-src 'self' data: blob:",
  "font-src 'self'", "connect-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'",
].join('; ');

interface ApiOptions {
  /** False where the caller decides when to close, because it has more to stop. */
  ownSignals?: boolean;
  /** Where the log goes instead of standard output. */
  logTo?: DestinationStream | undefined;
}

/** Builds the HTTP application: security headers, problems, validation, metrics, API description. Does not listen yet. */
export async function createApi(
  module: Type | DynamicModule,
  config: Config,
  { ownSignals = true, logTo }: ApiOptions = {},
): Promise<NestFastifyApplication> {
  const log = createLog(config.get('LOG_LEVEL'), logTo);
  const adapter = new FastifyAdapter({
    bodyLimit: limitForAnybody,
    requestTimeout: patience.file,
    trustProxy: config.get('TRUST_PROXY') ?? false,
    genReqId: () => randomUUID(),
    routerOptions: { ignoreTrailingSlash: false, caseSensitive: true, maxParamLength: 200 },
    forceCloseConnections: 'idle',
  } as never);
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, { logger: new NestLog(log), abortOnError: false });
  await app.register(cookie as never);
  await app.register(compress as never, { threshold: 1400, encodings: ['br', 'gzip'] });
  await app.register(multipart, { limits: { files: 1, fields: 10, parts: 12, fieldSize: 100_000 }, throwFileSizeLimit: false });
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalPipes(validationPipe());
  if (ownSignals) app.enableShutdownHooks();
  observe(app, config, log);
  const routes = listRoutes(app);
  refuseUndeclaredRoutes(routes);
  const instance = app.getHttpAdapter().getInstance();
  guardIntake(instance, routes, app.get(CredentialStrategies), app.get(TenantDatabase));
  app.useBodyParser('application/json', {}, jsonReader(instance.getDefaultJsonParser('error', 'error')) as never);
  const description = JSON.stringify(describeApi(app));
  instance.get('/api/openapi.json', (_request, reply) => reply.type('application/json').send(description));
  return app;
}

function observe(app: NestFastifyApplication, config: Config, log: Logger): void {
  const metrics = app.get(Metrics);
  const instance = app.getHttpAdapter().getInstance();
  instance.addHook('onRequest', (request, reply, done) => {
    void reply.headers({
      'x-request-id': request.id,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'content-security-policy': contentPolicy,
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': 'camera=(), geolocation=(), microphone=()',
      ...(config.isLocal ? {} : { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }),
      ...(request.url.startsWith('/api/') ? { 'cache-control': 'no-store' } : {}),
    });
    done();
  });
  instance.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    metrics.answered(request.method, route, reply.statusCode, reply.elapsedTime / 1000);
    // The route and not the address: what people search for is theirs.
    log.info({ requestId: request.id, method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime), ip: request.ip });
    done();
  });
}
