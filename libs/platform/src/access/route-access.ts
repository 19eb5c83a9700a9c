import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiSecurity } from '@nestjs/swagger';
import type { Permission } from './permission.js';

export const routeAccessKey = 'minga:access';
export const manualScopeKey = 'minga:manual-scope';
export const showsSecretKey = 'minga:shows-secret';

/** How a route is guarded: by a permission, or open to everybody. Nothing means refused. */
export type RouteAccess = { permission: Permission } | { public: true };

/** The route needs this permission in the acting tenant. */
export const Requires = (permission: Permission) =>
  applyDecorators(
    SetMetadata(routeAccessKey, { permission } satisfies RouteAccess),
    ApiSecurity('session'),
    ...(permission.roles.length ? [ApiSecurity('key')] : []),
  );

/** Everybody may call the route; the scope still decides what they see. */
export const Public = () => applyDecorators(SetMetadata(routeAccessKey, { public: true } satisfies RouteAccess));

/**
 * The route opens its scopes itself (`TenantDatabase.within`), because it streams:
 * no transaction is held while bytes flow.
 */
export const ManualScope = () => SetMetadata(manualScopeKey, true);

/** The answer holds a secret that is shown once: it is not kept to be given again, whatever the request asks for. */
export const ShowsSecret = () => SetMetadata(showsSecretKey, true);
