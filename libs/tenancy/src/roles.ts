import type { Permission } from '#platform';

/** What a person can be in a tenant. */
export const roles = [
  'network-administrator', 'unit-coordinator', 'focal-point', 'curator', 'cluster-manager', 'contributor', 'member', 'observer',
] as const;

export type Role = (typeof roles)[number];

export type TenantKind = 'network' | 'country' | 'cluster';

const everywhere: readonly Role[] = ['curator', 'contributor', 'member', 'observer'];

/** Which roles exist in a tenant of each kind. */
export const rolesIn: Record<TenantKind, readonly Role[]> = {
  network: ['network-administrator', 'unit-coordinator', ...everywhere],
  country: ['focal-point', ...everywhere],
  cluster: ['cluster-manager', ...everywhere],
};

/** Declares a permission with the roles that hold it, wherever they are held. */
export const permission = (name: `${string}:${string}`, ...holders: Role[]): Permission => ({ name, roles: holders });
