import fastifyStatic from '@fastify/static';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LinkedData, Signposts } from '#dissemination';
import { type Config, hashToken, idParam, isLocale, type Locale, negotiateLocale, NotFound, SignInNeeded, TenantDatabase } from '#platform';
import { ResourceReader } from '#repository';
import { TenantsService } from '#tenancy';
import { knownPages } from './known-pages.js';
import { notFoundHead } from './not-found-head.js';
import { resourceHead } from './resource-head.js';
import { searchHead } from './search-head.js';

const own = /^\/(?:api|health|metrics|assets)(?:\/|$)/;
const ofResource = /^\/resources\/([^/]+)\/?$/;
const ofSearch = /^\/search\/?$/;
const ofPlace = /^\/places\/([^/]+)\/?$/;

/**
 * Serves the web application: its files, and for every other address the one page that starts it.
 * Pages of public resources carry their title, description and JSON-LD before any script runs; an address that leads
 * nowhere, or nowhere that nobody in particular may see, is answered with 404.
 */
export async function servePages(app: NestFastifyApplication, config: Config): Promise<void> {
  const folder = config.get('WEB_DIR');
  if (!folder || !existsSync(join(folder, 'index.html'))) return;
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const isPage = knownPages(folder);
  const instance = app.getHttpAdapter().getInstance();
  await app.register(fastifyStatic as never, {
    root: folder,
    wildcard: false,
    index: false,
    preCompressed: true,
    setHeaders: (reply: { header(name: string, value: string): unknown }, path: string) => {
      reply.header('vary', 'accept-encoding');
      reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=300');
    },
  });
  instance.get('/', (request, reply) => reply.header('vary', 'accept-language').redirect(`/${negotiateLocale(request.headers['accept-language'])}/`, 302));
  instance.get('/*', (request, reply) => answer({ app, config, page, isPage }, request, reply));
}

/** What answering takes. */
interface House {
  app: NestFastifyApplication;
  config: Config;
  page: string;
  isPage: (path: string) => boolean;
}

async function answer(house: House, request: FastifyRequest, reply: FastifyReply) {
  const { page, isPage } = house;
  const path = request.url.split('?')[0]!;
  const [, language] = path.split('/');
  if (own.test(path) || /\.[a-z0-9]{2,5}$/i.test(path)) return reply.callNotFound();
  if (!isLocale(language)) {
    return reply.header('vary', 'accept-language').redirect(`/${negotiateLocale(request.headers['accept-language'])}${request.url}`, 302);
  }
  const inside = path.slice(3);
  const said: Said = isPage(inside) ? await tell(house, inside, language, request) : notFoundHead(language);
  const html = page
    .replace('<html lang="es">', `<html lang="${language}">`)
    .replace(/<!--minga:head-->[\s\S]*?<!--\/minga:head-->/, () => said.head)
    .replace(/<!--minga:body-->[\s\S]*?<!--\/minga:body-->/, () => said.body);
  if (said.links) void reply.header('link', said.links);
  return reply.code(said.status ?? 200).header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(html);
}

/** A page before its application has started. */
interface Said {
  status?: number;
  head: string;
  body: string;
  /** Where machines go on from here. */
  links?: string | undefined;
}

const plain: Said = { head: '<title>Minga</title>', body: '' };

/** What everybody may know of a page; somebody who may know more sees it when the application has started. */
async function tell(house: House, path: string, locale: Locale, request: FastifyRequest): Promise<Said> {
  const resource = ofResource.exec(path)?.[1];
  const place = ofPlace.exec(path)?.[1];
  if (ofSearch.test(path)) return { head: searchHead(request.url, locale, new URL(house.config.get('PUBLIC_URL')).origin), body: '' };
  if (!resource && !place) return plain;
  const { app } = house;
  const nobody = { credential: { kind: 'none' as const }, tenantCode: null, ip: request.ip, requestId: request.id };
  try {
    if (resource && !idParam.safeParse(resource).success) throw new NotFound();
    return await app.get(TenantDatabase).within(nobody, () => (resource ? describe(house, resource, locale) : visit(app, place!)));
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
    // What is hidden from nobody in particular may be within reach of a person, in one of the spaces they act in.
    return resource && idParam.safeParse(resource).success && (await isSignedIn(house, request)) ? plain : notFoundHead(locale);
  }
}

async function describe({ app, config }: House, id: string, locale: Locale): Promise<Said> {
  const resource = await app.get(ResourceReader, { strict: false }).read(id, locale);
  const links = await app.get(Signposts, { strict: false }).header(id, locale);
  const linked = await app.get(LinkedData, { strict: false }).of(id, locale);
  return { ...resourceHead(resource as never, linked, locale, new URL(config.get('PUBLIC_URL')).origin), links };
}

async function visit(app: NestFastifyApplication, code: string): Promise<Said> {
  await app.get(TenantsService, { strict: false }).byCode(code);
  return plain;
}

/** Whether a request brings a session that is alive. */
async function isSignedIn({ app, config }: House, request: FastifyRequest): Promise<boolean> {
  const token = request.cookies?.[config.sessionCookie];
  if (!token) return false;
  const scope = { credential: { kind: 'session' as const, hash: hashToken(token) }, tenantCode: null, ip: request.ip, requestId: request.id };
  try {
    return await app.get(TenantDatabase).within(scope, () => Promise.resolve(true));
  } catch (error) {
    if (error instanceof SignInNeeded) return false;
    throw error;
  }
}
