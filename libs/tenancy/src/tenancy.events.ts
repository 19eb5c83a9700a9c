import { z } from 'zod';
import { defineEvent } from '#platform';

const member = z.object({ personId: z.uuid() });

export const clusterOpened = defineEvent('cluster.opened', z.object({ clusterId: z.uuid() }));
export const tenantEdited = defineEvent('tenant.edited', z.object({ tenantId: z.uuid() }));
export const memberRolesChanged = defineEvent('member.roles-changed', member.extend({ roles: z.array(z.string()) }));
export const memberSuspended = defineEvent('member.suspended', member);
export const memberReinstated = defineEvent('member.reinstated', member);
export const memberRemoved = defineEvent('member.removed', member);
