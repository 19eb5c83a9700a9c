import type { PortalClient } from './portal-client.js';

/** Somebody with one of the tenants in which they may act. */
export interface Acting {
  client: PortalClient;
  tenant: string;
}

/** What whoever deposits and reviews is told of each step; the loading takes some hundreds of them in a minute. */
const steps = ['deposit-submitted', 'review-waiting'];

/** Has somebody told nothing of the steps of deposits, as people can choose: what the loading does is news to nobody. */
export const hush = (who: Acting): Promise<void> => choose(who, steps.map((kind) => ({ kind, portal: false, email: false })));

/** Puts the choices back to where everybody begins. */
export const unhush = (who: Acting): Promise<void> =>
  choose(who, steps.map((kind) => ({ kind, portal: true, email: kind === 'review-waiting' })));

const choose = ({ client, tenant }: Acting, items: object[]): Promise<void> =>
  client.put('/api/v1/notifications/preferences', tenant, { items });

/** Who follows what, so that some find news on their first day. */
const follows = [
  { email: 'nestor.benitez@minga.example', tenant: 'py', things: ['concept/cluster', 'concept/cluster-policy', 'country/br'] },
  { email: 'valentina.rojas@minga.example', tenant: 'cl', things: ['concept/cluster-policy'] },
  { email: 'mariela.quesada@minga.example', tenant: 'frutas-y-verduras', things: ['concept/cluster'] },
  { email: 'camille.desrosiers@minga.example', tenant: 'celac', things: ['concept/cluster-policy'] },
];

/** Has some people follow concepts and a country. */
export async function followAround(clientOf: (email: string) => Promise<PortalClient>): Promise<void> {
  for (const { email, tenant, things } of follows) {
    const client = await clientOf(email);
    for (const thing of things) await client.put(`/api/v1/follows/${thing}`, tenant);
  }
}
