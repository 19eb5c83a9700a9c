import fastifyStatic from '@fastify/static';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Signposts } from '#dissemination';
import { type Config, idParam, isLocale, type Locale, negotiateLocale, NotFound, TenantDatabase } from '#platform';
import { ResourceReader } from '#repository';
import { resourceHead } from './resource-head.js';

const own = /^\/(?:api|health|metrics|assets)(?:\/|$)/;
const ofResource = /^\/resources\/([^/]+)\/?$/;

/**
 * Serves the web application: its files, and for every other address the one page that starts it.
 * Pages of public resources carry their title, description and JSON-LD before any script runs.
 */
export async function servePages(app: NestFastifyApplication, config: Config): Promise<void> {
  const folder = config.get('WEB_DIR');
  if (!folder || !existsSync(join(folder, 'index.html'))) return;
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const instance = app.getHttpAdapter().getInstance();
  await app.register(fastifyStatic as never, {
    root: folder,
    wildcard: false,
    index: false,
    setHeaders: (reply: { header(name: string, value: string): unknown }, path: string) => {
      reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=300');
    },
  });
  instance.get('/', (request, reply) => reply.header('vary', 'accept-language').redirect(`/${negotiateLocale(request.headers['accept-language'])}/`, 302));
  instance.get('/*', (request, reply) => answer(app, config, page, request, reply));
}

async function answer(app: NestFastifyApplication, config: Config, page: string, request: FastifyRequest, reply: FastifyReply) {
  const path = request.url.split('?')[0]!;
  const [, language] = path.split('/');
  if (own.test(path) || /\.[a-z0-9]{2,5}$/i.test(path)) return reply.callNotFound();
  if (!isLocale(language)) {
    return reply.header('vary', 'accept-language').redirect(`/${negotiateLocale(request.headers['accept-language'])}${request.url}`, 302);
  }
  const resource = ofResource.exec(path.slice(3))?.[1];
  const said = resource ? await describe(app, config, resource, language, request) : plain;
  const html = page
    .replace('<html lang="es">', `<html lang="${language}">`)
    .replace(/<!--minga:head-->[\s\S]*?<!--\/minga:head-->/, () => said.head)
    .replace(/<!--minga:body-->[\s\S]*?<!--\/minga:body-->/, () => said.body);
  if (said.links) void reply.header('link', said.links);
  return reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(html);
}

/** A page before its application has started. */
interface Said {
  head: string;
  body: string;
  /** Where machines go on from here. */
  links?: string | undefined;
}

const plain: Said = { head: '<title>Minga</title>', body: '' };

/** What everybody may know of a resource; somebody who may know more sees it when the application has started. */
async function describe(app: NestFastifyApplication, config: Config, id: string, locale: Locale, request: FastifyRequest): Promise<Said> {
  if (!idParam.safeParse(id).success) return plain;
  const nobody = { credential: { kind: 'none' as const }, tenantCode: null, ip: request.ip, requestId: request.id };
  try {
    return await app.get(TenantDatabase).within(nobody, async () => {
      const resource = await app.get(ResourceReader, { strict: false }).read(id, locale);
      const links = await app.get(Signposts, { strict: false }).header(id, locale);
      return { ...resourceHead(resource as never, locale, new URL(config.get('PUBLIC_URL')).origin), links };
    });
  } catch (error) {
    if (error instanceof NotFound) return plain;
    throw error;
  }
}
