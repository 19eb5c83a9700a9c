import type { Clients } from './load-demonstration.js';
import type { DemonstrationCluster } from './network/index.js';

/** The focal points of the lead countries open the clusters that are not there yet. */
export async function openClusters(clients: Clients, clusters: readonly DemonstrationCluster[]): Promise<void> {
  for (const { code, leadCountry, countries, names, summary, facts } of clusters) {
    const leader = await clients.leaderOf(leadCountry);
    const { items } = await leader.get<{ items: { code: string }[] }>(`/api/v1/tenants?kind=cluster&country=${leadCountry}`, leadCountry);
    if (items.some((item) => item.code === code)) continue;
    await leader.post('/api/v1/clusters', leadCountry, { code, names, summary, facts, countries: countries.filter((country) => country !== leadCountry) });
  }
}
