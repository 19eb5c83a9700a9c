import { Injectable } from '@nestjs/common';
import { FetchFailed, guardedFetch } from '#platform';
import type { Resource } from '../resources/resource.entity.js';
import { type Finding, found } from './finding.js';

const atOnce = 4;
/** Answers that mean "not to you" or "not now", and say nothing of whether a person would find the page. */
const undecided = new Set([401, 403, 405, 406, 407, 408, 425, 429, 451, 503]);

/** Tries links that depositors wrote. Goes out to the open network: never within a transaction. */
@Injectable()
export class Links {
  /** Never any inside the network, whatever may be harvested from there: anybody may write a link. */
  readonly hostsInside: readonly string[] = [];
  /** In milliseconds: for a link with all its redirects, and for all links of a work. */
  readonly patience = { one: 10_000, all: 60_000 };

  /** Which links lead nowhere. Of those that there was no time for nothing is said. */
  async check(links: Resource['links']): Promise<Finding[]> {
    const end = performance.now() + this.patience.all;
    const results: Finding[][] = [];
    const queue = [...links.entries()];
    const worker = async () => {
      for (let next = queue.shift(); next && performance.now() < end; next = queue.shift()) results[next[0]] = await this.try(next[0], next[1].url, end);
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
    return results.flat();
  }

  private async try(index: number, url: string, end: number): Promise<Finding[]> {
    const field = `/links/${index}`;
    const milliseconds = Math.max(1, Math.ceil(Math.min(this.patience.one, end - performance.now())));
    try {
      const { status } = await guardedFetch(url, { allowedHosts: this.hostsInside, bytes: 0, milliseconds, headOnly: true });
      if (status < 400 || undecided.has(status)) return [];
      return [found('link-broken', 'look', field, { url, status })];
    } catch (error) {
      if (!(error instanceof FetchFailed)) throw error;
      if (error.fault === 'forbidden-address') return [found('link-inside', 'look', field, { url })];
      if (error.fault === 'too-slow' && milliseconds < this.patience.one) return [];
      return [found('link-unreachable', 'look', field, { url })];
    }
  }
}
