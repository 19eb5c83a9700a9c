import type { Clients } from './load-demonstration.js';
import { type CountryProfile, mention } from './network/index.js';

interface Entry {
  version: number;
  summary: Record<string, string>;
}

/** The focal points write what the sources say of their countries; what somebody has written already stays. */
export async function writeProfiles(clients: Clients, profiles: readonly CountryProfile[]): Promise<void> {
  for (const { country, summary, loci } of profiles) {
    const writer = await clients.leaderOf(country);
    const entry = await writer.get<Entry>(`/api/v1/tenants/${country}`, country);
    if (Object.keys(entry.summary).length > 0) continue;
    await writer.patch('/api/v1/tenants', country, entry.version, { summary, facts: { source: mention(loci) } });
  }
}
