import type { ResourceView } from '#repository';
import type { PortalClient } from '../portal-client.js';
import { chainExample, deadlines, requestExamples, useExamples } from './exchange-examples.js';

type LeaderOf = (tenant: string) => Promise<PortalClient>;

interface Asked {
  id: string;
  state: string;
  given: { id: string }[];
}

/** Has some ask, answer, adapt and tell what came of it. Interrupted, it goes on where it stopped: every act has its key. */
export async function exchangeKnowledge(leaderOf: LeaderOf): Promise<void> {
  for (const [index, example] of requestExamples.entries()) await askAround(leaderOf, index, example);
  const origin = await publishExample(leaderOf);
  let from = origin;
  for (const [index, adaptation] of chainExample.adaptations.entries()) from = await adaptExample(leaderOf, from, index, adaptation);
  for (const [index, example] of useExamples.entries()) await useExample(leaderOf, origin, index, example);
}

async function askAround(leaderOf: LeaderOf, index: number, example: (typeof requestExamples)[number]): Promise<void> {
  const asker = await leaderOf(example.tenant);
  const wish = { ...example.wish, deadline: deadlines[index], visibility: 'network' };
  const { id } = await asker.post<Asked>('/api/v1/requests', example.tenant, wish, { 'idempotency-key': `demo-request-${index}` });
  if (!('answer' in example)) return;
  const { tenant, text } = example.answer;
  const request = await asker.get<Asked>(`/api/v1/requests/${id}`, example.tenant);
  if (request.state === 'open') await (await leaderOf(tenant)).post(`/api/v1/requests/${id}/answers`, tenant, { text }, { 'idempotency-key': `demo-answer-${index}` });
  if (!('outcome' in example)) return;
  const answered = await asker.get<Asked>(`/api/v1/requests/${id}`, example.tenant);
  if (answered.state !== 'answered') return;
  const closure = { outcome: example.outcome, answerId: answered.given[0]!.id, thanks: 'Ejemplo de agradecimiento: nos sirvió para empezar.' };
  await asker.post(`/api/v1/requests/${id}/closure`, example.tenant, closure, { 'if-match': '"1"' });
}

async function publishExample(leaderOf: LeaderOf): Promise<string> {
  const { tenant, draft } = chainExample.origin;
  const leader = await leaderOf(tenant);
  const { id } = await leader.post<ResourceView>('/api/v1/resources', tenant, draft, { 'idempotency-key': 'demo-chain-origin' });
  await publish(leader, tenant, id);
  return id;
}

async function adaptExample(leaderOf: LeaderOf, origin: string, index: number, { tenant, title, notes }: (typeof chainExample.adaptations)[number]): Promise<string> {
  const leader = await leaderOf(tenant);
  const { resourceId } = await leader.post<{ resourceId: string }>(`/api/v1/resources/${origin}/adaptations`, tenant, notes, { 'idempotency-key': `demo-adaptation-${index}` });
  const draft = await leader.get<ResourceView>(`/api/v1/resources/${resourceId}`, tenant);
  if (draft.state === 'draft') await leader.patch(`/api/v1/resources/${resourceId}`, tenant, draft.version, { titles: title, institution: 'Demostración de Minga' });
  await publish(leader, tenant, resourceId);
  return resourceId;
}

async function useExample(leaderOf: LeaderOf, origin: string, index: number, example: (typeof useExamples)[number]): Promise<void> {
  const leader = await leaderOf(example.tenant);
  const { id } = await leader.post<{ id: string }>(`/api/v1/resources/${origin}/adoptions`, example.tenant, example.use, { 'idempotency-key': `demo-use-${index}` });
  if ('outcome' in example) await leader.post(`/api/v1/adoptions/${id}/outcomes`, example.tenant, example.outcome, { 'idempotency-key': `demo-outcome-${index}` });
}

/** Through review to publication, as whoever leads the tenant; from wherever it stands. */
async function publish(leader: PortalClient, tenant: string, id: string): Promise<void> {
  const url = `/api/v1/resources/${id}`;
  let resource = await leader.get<ResourceView>(url, tenant);
  if (resource.may.submit) resource = await leader.post(`${url}/submission`, tenant, {});
  const based = () => ({ 'if-match': `"${resource.version}"` });
  if (resource.may.approve) resource = await leader.post(`${url}/approval`, tenant, {}, based());
  if (resource.state === 'approved') await leader.post(`${url}/publication`, tenant, { visibility: 'public' }, based());
}
