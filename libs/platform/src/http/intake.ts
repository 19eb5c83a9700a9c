import type { FastifyBodyParser, FastifyInstance, FastifyRequest } from 'fastify';
import { CredentialStrategies } from '../access/credential-strategies.js';
import { permit } from '../access/permit.js';
import type { RouteAccess } from '../access/route-access.js';
import { scopeOf } from '../access/scope-of.js';
import { TenantDatabase } from '../database/tenant-database.js';
import { Busy, InvalidRequest, SignInNeeded } from '../problems/platform.problems.js';
import { measureJson } from './measure-json.js';
import type { Route } from './routes.js';

/** What a route takes in, where it is not what most take: `@RouteConfig({ bodyLimit, mostValues } satisfies Intake)`. */
export interface Intake {
  /** Bytes, unpacked. */
  bodyLimit?: number;
  /** Values of a JSON body, whatever their kind. */
  mostValues?: number;
  /** The route reads a file as it comes, and files take their time. */
  takesFiles?: boolean;
}

/** Somebody signing in, accepting, asking: from whomever. */
export const limitForAnybody = 16 * 1024;
/** The longest form, all its languages written to the full. */
const limitForMembers = 512 * 1024;
const usualValues = 20_000;

/** Each is held in memory several times over while it is read. */
const mostLargeAtOnce = 4;

/** A form comes at once; a file of the largest size over a slow line. Whoever takes longer holds a connection for nothing. */
export const patience = { form: 30_000, file: 30 * 60_000 };

const bodiless = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Decides what may come in before it does. Unpacking and reading a body costs many times what sending it does, so
 * whoever may not call an operation is told so first, and nobody sends more than the operation takes.
 */
export function guardIntake(instance: FastifyInstance, routes: readonly Route[], strategies: CredentialStrategies, db: TenantDatabase): void {
  const accessOf = new Map(routes.map(({ method, path, access }) => [`${method} ${path}`, access]));
  const accessTo = ({ method, routeOptions }: FastifyRequest): RouteAccess | undefined => accessOf.get(`${method} ${routeOptions.url}`);
  let largeOnes = 0;

  instance.addHook('onRoute', (route) => {
    const access = accessOf.get(`${String(route.method)} ${route.url}`);
    route.bodyLimit = intakeOf(route.config).bodyLimit ?? (access && 'permission' in access ? limitForMembers : limitForAnybody);
  });

  instance.addHook('preParsing', async (request, reply) => {
    if (bodiless.has(request.method)) return;
    const { takesFiles, bodyLimit = 0 } = intakeOf(request.routeOptions.config);
    endAfter(request, takesFiles ? patience.file : patience.form);
    const access = accessTo(request);
    if (!access || 'public' in access) return;
    request.scope = scopeOf(request, await strategies.read(request));
    if (request.scope.credential.kind === 'none') throw new SignInNeeded();
    if (bodyLimit <= limitForMembers) return;
    // A cookie is easily made up. Whoever may send this much is asked for by name.
    await db.within(request.scope, async (actor) => permit(access, actor));
    if (!mayBeLarge(request)) return;
    if (largeOnes >= mostLargeAtOnce) throw new Busy();
    largeOnes += 1;
    reply.raw.once('close', () => {
      largeOnes -= 1;
    });
  });
}

/** Reads JSON that is neither too deep nor too much, as the framework reads it. */
export function jsonReader(read: FastifyBodyParser<string>): FastifyBodyParser<Buffer> {
  return (request, body, done) => {
    const excess = measureJson(body, intakeOf(request.routeOptions.config).mostValues ?? usualValues);
    if (excess) done(new InvalidRequest([{ pointer: '', code: `platform:fields.too_${excess}` }]));
    else void read(request, body.toString(), done);
  };
}

/** What says that it is small is held to it; what is packed, or does not say, may be anything. */
const mayBeLarge = ({ headers }: FastifyRequest): boolean =>
  headers['content-encoding'] !== undefined || !(Number(headers['content-length']) <= limitForMembers);

const intakeOf = (config: object | undefined): Intake => config ?? {};

/** Hangs up on who has not sent everything by then. */
function endAfter({ raw }: FastifyRequest, milliseconds: number): void {
  const timer = setTimeout(() => {
    if (!raw.complete) raw.destroy();
  }, milliseconds).unref();
  raw.once('close', () => clearTimeout(timer));
}
