import { FetchFailed, guardedFetch } from '#platform';
import type { Resource } from '../resources/resource.entity.js';
import { type Finding, found } from './finding.js';

const patience = 10_000;
const atOnce = 4;
/** Answers that mean "not to you" or "not now", and say nothing of whether a person would find the page. */
const undecided = new Set([401, 403, 405, 406, 407, 408, 425, 429, 451, 503]);

/** Which links lead nowhere. Goes out to the open network: never within a transaction. */
export async function checkLinks(links: Resource['links'], allowedHosts: readonly string[]): Promise<Finding[]> {
  const results: Finding[][] = [];
  const queue = [...links.entries()];
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) results[next[0]] = await checkLink(next[0], next[1].url, allowedHosts);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results.flat();
}

async function checkLink(index: number, url: string, allowedHosts: readonly string[]): Promise<Finding[]> {
  const field = `/links/${index}`;
  try {
    const { status } = await guardedFetch(url, { allowedHosts, bytes: 0, milliseconds: patience, headOnly: true });
    if (status < 400 || undecided.has(status)) return [];
    return [found('link-broken', 'look', field, { url, status })];
  } catch (error) {
    if (!(error instanceof FetchFailed)) throw error;
    if (error.fault === 'forbidden-address') return [found('link-inside', 'look', field, { url })];
    return [found('link-unreachable', 'look', field, { url })];
  }
}
