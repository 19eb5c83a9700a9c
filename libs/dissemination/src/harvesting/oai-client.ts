import { setTimeout as delay } from 'node:timers/promises';
import { FetchFailed, type FetchFault, type FetchLimits, guardedFetch } from '#platform';
import { type HarvestedPage, readPage } from './harvested.js';

/** What went wrong with another repository, in a word that people are told about. */
export type HarvestFault = FetchFault | 'not-oai' | 'broken-document' | 'token-loop' | 'token-expired' | 'protocol-error' | 'server-error';

export class HarvestFailed extends Error {
  constructor(
    readonly fault: HarvestFault,
    message: string = fault,
  ) {
    super(message);
  }
}

/** What is harvested: from where, in which part, since when. */
export interface Target {
  baseUrl: string;
  set: string | null;
  from: Date | null;
}

const tries = 3;
/** Asking again changes nothing. */
const final: ReadonlySet<HarvestFault> = new Set(['forbidden-address', 'not-an-address', 'unknown-host', 'too-large', 'too-many-redirects']);
const mostPages = 10_000;
const longestPause = 120_000;

/** Walks through what another repository tells, patient with what it gets wrong. */
export class OaiClient {
  /** @param pause between two tries, in milliseconds; it doubles */
  constructor(
    private readonly limits: FetchLimits,
    private readonly pause = 2_000,
  ) {}

  /** The pages, one by one. A list that expires on the way is begun again once, with what was told already told twice. */
  async *pages({ baseUrl, set, from }: Target): AsyncGenerator<HarvestedPage> {
    const since = from && stampFor(from, (await this.ask(baseUrl, { verb: 'Identify' })).granularity);
    const beginning = { verb: 'ListRecords', metadataPrefix: 'oai_dc', ...(set ? { set } : {}), ...(since ? { from: since } : {}) };
    let seen = new Set<string>();
    let begunAgain = false;
    let asked: Record<string, string> = beginning;
    for (let count = 0; count < mostPages; count += 1) {
      const page = await this.ask(baseUrl, asked);
      if (page.error?.code === 'noRecordsMatch') return;
      if (page.error?.code === 'badResumptionToken' && !begunAgain) {
        begunAgain = true;
        seen = new Set();
        asked = beginning;
        continue;
      }
      if (page.error) throw new HarvestFailed(page.error.code === 'badResumptionToken' ? 'token-expired' : 'protocol-error', `${page.error.code}: ${page.error.text}`);
      yield page;
      if (page.token === null) return;
      if (seen.has(page.token)) throw new HarvestFailed('token-loop');
      seen.add(page.token);
      asked = { verb: 'ListRecords', resumptionToken: page.token };
    }
    throw new HarvestFailed('token-loop');
  }

  /** One request, tried again where it failed in a way that passes. */
  private async ask(baseUrl: string, parameters: Record<string, string>): Promise<HarvestedPage> {
    const url = URL.parse(baseUrl);
    if (!url) throw new HarvestFailed('not-an-address');
    for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
    for (let attempt = 1; ; attempt += 1) {
      const tried = await this.tryOnce(url.href);
      if ('page' in tried) return tried.page;
      const { fault, wait } = tried;
      if (attempt >= tries || final.has(fault)) throw new HarvestFailed(fault);
      await delay(Math.min(wait ?? this.pause * 2 ** (attempt - 1), longestPause));
    }
  }

  private async tryOnce(address: string): Promise<{ page: HarvestedPage } | { fault: HarvestFault; wait?: number | undefined }> {
    try {
      const { status, headers, body } = await guardedFetch(address, this.limits);
      if (status === 503 || status === 429) return { fault: 'server-error', wait: secondsOf(headers['retry-after']) };
      const page = readPage(body, String(headers['content-type'] ?? ''));
      if (page && (page.whole || page.error)) return { page };
      return { fault: status >= 400 ? 'server-error' : page ? 'broken-document' : 'not-oai' };
    } catch (error) {
      if (error instanceof FetchFailed) return { fault: error.fault };
      throw error;
    }
  }
}

const secondsOf = (retryAfter: string | string[] | undefined): number | undefined =>
  typeof retryAfter === 'string' && /^\d{1,5}$/.test(retryAfter) ? Number(retryAfter) * 1000 : undefined;

/** As exactly as the repository understands it; of days one more is asked for than needed. */
const stampFor = (moment: Date, granularity: string | null): string =>
  granularity?.includes('hh') ? `${moment.toISOString().slice(0, 19)}Z` : moment.toISOString().slice(0, 10);
