import { permission } from '#tenancy';

/** Take along what one may read: as a spreadsheet, as a package. For whoever belongs to a space. */
export const exportResources = permission(
  'resources:export', 'network-administrator', 'unit-coordinator', 'focal-point', 'cluster-manager', 'curator', 'contributor', 'member', 'observer',
);
