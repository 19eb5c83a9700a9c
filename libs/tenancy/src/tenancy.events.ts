import { z } from 'zod';
import { defineEvent } from '#platform';

const member = z.object({ personId: z.uuid() });

export const clusterOpened = defineEvent('cluster.opened', z.object({ clusterId: z.uuid() }));
/** Written by `scope.note_named_countries`, in the trail of each country that a new cluster names. */
export const countryNamed = defineEvent('cluster.country-named', z.object({ clusterId: z.uuid() }));
export const countryLeft = defineEvent('cluster.country-left', z.object({ clusterId: z.uuid() }));
export const tenantEdited = defineEvent('tenant.edited', z.object({ tenantId: z.uuid() }));
export const memberRolesChanged = defineEvent('member.roles-changed', member.extend({ roles: z.array(z.string()) }));
export const memberSuspended = defineEvent('member.suspended', member);
export const memberReinstated = defineEvent('member.reinstated', member);
export const memberRemoved = defineEvent('member.removed', member);
