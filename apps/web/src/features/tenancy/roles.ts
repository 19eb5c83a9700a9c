import type { Role, TenantView } from '../../api/views.js';

const everywhere: readonly Role[] = ['curator', 'contributor', 'member', 'observer'];

/** The roles that exist in a space of each kind, the widest first. */
export const rolesIn: Record<TenantView['kind'], readonly Role[]> = {
  network: ['network-administrator', 'unit-coordinator', ...everywhere],
  country: ['focal-point', ...everywhere],
  cluster: ['cluster-manager', ...everywhere],
};
