import { RequestMethod, type INestApplication, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { Permission } from '../access/permission.js';
import { routeAccessKey, type RouteAccess } from '../access/route-access.js';

/** One operation of the API and what it takes to call it. */
export interface Route {
  method: string;
  path: string;
  handler: string;
  access: RouteAccess | undefined;
}

/** Every route that the application answers, with its permission; start-up and tests read it. */
export function listRoutes(app: INestApplication): Route[] {
  const scanner = new MetadataScanner();
  return app
    .get(DiscoveryService)
    .getControllers()
    .flatMap(({ metatype }) => (metatype ? routesOf(metatype as Type, scanner) : []))
    .sort((a, b) => `${a.path} ${a.method}`.localeCompare(`${b.path} ${b.method}`));
}

function routesOf(controller: Type, scanner: MetadataScanner): Route[] {
  const base = Reflect.getMetadata(PATH_METADATA, controller) as string | string[];
  return scanner.getAllMethodNames(controller.prototype as object).flatMap((name) => {
    const handler = (controller.prototype as Record<string, object>)[name]!;
    const paths = Reflect.getMetadata(PATH_METADATA, handler) as string | string[] | undefined;
    if (paths === undefined) return [];
    const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as number] ?? 'GET';
    return [base].flat().flatMap((prefix) =>
      [paths].flat().map((path) => ({
        method,
        path: `/${[prefix, path].map((part) => part.replaceAll(/^\/|\/$/g, '')).filter(Boolean).join('/')}`,
        handler: `${controller.name}.${name}`,
        access: Reflect.getMetadata(routeAccessKey, handler) as RouteAccess | undefined,
      })),
    );
  });
}

/** The permissions a controller's routes require. */
export const routePermissions = (controller: Type, scanner: MetadataScanner): Permission[] =>
  routesOf(controller, scanner).flatMap(({ access }) => (access && 'permission' in access ? [access.permission] : []));

/** Refuses to start with a route nobody decided about. */
export function refuseUndeclaredRoutes(routes: readonly Route[]): void {
  const undeclared = routes.filter((route) => !route.access).map((route) => `  - ${route.method} ${route.path} (${route.handler})`);
  if (undeclared.length) throw new Error(`Routes without a declared permission:\n${undeclared.join('\n')}`);
}
