import { type Member, TestApp } from '#harness';
import type { PortalClient } from '../portal-client.js';
import { exchangeKnowledge } from './exchange-of-knowledge.js';

describe('the examples of the exchange', () => {
  it('are taken by the portal as people would have made them, and only once', async () => {
    const app = await TestApp.start({ meilisearch: false });
    const leaders = new Map<string, Promise<Member>>();
    const leaderOf = (code: string): Promise<Member> => {
      const leader = leaders.get(code) ?? app.tenant(code).then((tenant) => app.aPerson(tenant, ['focal-point']));
      leaders.set(code, leader);
      return leader;
    };
    await exchangeKnowledge(async (code) => clientOf(await leaderOf(code)));
    await app.settle();
    await exchangeKnowledge(async (code) => clientOf(await leaderOf(code)));
    const { body } = await app.nobody.get('/api/v1/resources').expect(200);
    const items = body.items as { id: string }[];
    expect(items).toHaveLength(3);
    const origin = items.at(-1)!.id;
    expect((await app.nobody.get(`/api/v1/resources/${origin}/lineage`)).body.nodes).toHaveLength(3);
    expect((await app.nobody.get(`/api/v1/resources/${origin}/use`)).body).toMatchObject({ agencies: 3, worked: { partly: 1 } });
    const asked = (await (await leaderOf('cl')).get('/api/v1/requests')).body.items as { state: string }[];
    expect(asked.map(({ state }) => state).toSorted()).toEqual(['answered', 'met', 'open', 'open']);
    await app.stop();
  });
});

/** A member of the harness as the loading speaks to the portal. */
function clientOf(member: Member): PortalClient {
  const accepted = ({ status, body }: { status: number; body: unknown }) => {
    if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
    return body;
  };
  return {
    get: async (url: string) => accepted(await member.get(url)),
    post: async (url: string, _tenant: string, payload: object, headers: Record<string, string> = {}) =>
      accepted(await Object.entries(headers).reduce((asked, [name, value]) => asked.set(name, value), member.post(url, payload))),
    patch: async (url: string, _tenant: string, version: number, change: object) => void accepted(await member.patch(url, change, version)),
  } as unknown as PortalClient;
}
