import { lookup as resolve } from 'node:dns';
import { type IncomingMessage, request as plainRequest } from 'node:http';
import { request as tlsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { isForbidden } from './forbidden-addresses.js';

/** Why nothing could be fetched, in a word that people are told about. */
export type FetchFault = 'forbidden-address' | 'too-large' | 'too-slow' | 'too-many-redirects' | 'unreachable' | 'unknown-host' | 'not-an-address';

export class FetchFailed extends Error {
  constructor(
    readonly fault: FetchFault,
    message: string = fault,
  ) {
    super(message);
  }
}

/** An answer, whatever its status. */
export interface Fetched {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
  url: string;
}

export interface FetchLimits {
  /** Hosts that may lie inside the network: named by whoever runs the portal. */
  allowedHosts: readonly string[];
  bytes: number;
  /** For the answer, from the first word to the last, with all redirects on the way. */
  milliseconds: number;
  /** What is wanted; anything where nothing is said. */
  accept?: string;
  /** Only whether it answers, and how: nothing of what it sends is read. */
  headOnly?: boolean;
}

/** The hosts inside the network that whoever runs the portal has named. */
export const allowedHosts = (setting: string | undefined): string[] => (setting ?? '').split(',').map((host) => host.trim()).filter(Boolean);

const mostRedirects = 5;
/** What a name server says when there is nobody of that name. */
const nameless = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ENODATA']);

/**
 * Fetches from the open network and from nowhere else. The address is judged where the socket is opened, by what the name
 * resolves to there and then, and again for every redirect: a name that changes its mind gains nothing.
 */
export function guardedFetch(address: string, limits: FetchLimits): Promise<Fetched> {
  return follow(address, limits, AbortSignal.timeout(limits.milliseconds), 0);
}

async function follow(address: string, limits: FetchLimits, signal: AbortSignal, redirects: number): Promise<Fetched> {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) throw new FetchFailed('not-an-address');
  const answer = await once(url, limits, signal);
  const location = answer.headers['location'];
  if (![301, 302, 303, 307, 308].includes(answer.status) || typeof location !== 'string') return answer;
  if (redirects >= mostRedirects) throw new FetchFailed('too-many-redirects');
  return follow(URL.parse(location, url.href)?.href ?? '', limits, signal, redirects + 1);
}

function once(url: URL, limits: FetchLimits, signal: AbortSignal): Promise<Fetched> {
  const allowed = limits.allowedHosts.includes(url.host) || limits.allowedHosts.includes(url.hostname);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // A name that is an address already is never looked up, so it is judged here.
  if (isIP(host) && !allowed && isForbidden(host)) return Promise.reject(new FetchFailed('forbidden-address'));
  return new Promise((settle, refuse) => {
    const fail = (error: unknown) =>
      refuse(error instanceof FetchFailed ? error : signal.aborted ? new FetchFailed('too-slow') : nameless.has((error as NodeJS.ErrnoException).code ?? '') ? new FetchFailed('unknown-host') : new FetchFailed('unreachable', String(error)));
    const request = (url.protocol === 'https:' ? tlsRequest : plainRequest)(url, {
      signal, agent: false, ...(allowed ? {} : { lookup: guardedLookup }),
      headers: { 'user-agent': 'Minga/1.0', accept: limits.accept ?? '*/*', 'accept-encoding': 'gzip, deflate, br' },
    });
    request.on('error', fail).on('response', (response) => {
      if (limits.headOnly) {
        response.destroy();
        settle({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.alloc(0), url: url.href });
        return;
      }
      bodyOf(response, limits.bytes).then((body) => settle({ status: response.statusCode ?? 0, headers: response.headers, body, url: url.href }), fail);
    }).end();
  });
}

/** Resolves as ever, and refuses a name as soon as any of its addresses lies inside. */
const guardedLookup: LookupFunction = (hostname, options, callback) => {
  resolve(hostname, { ...options, all: true }, (error, found) => {
    if (error) return callback(error, '', 0);
    const addresses = found;
    const [first] = addresses;
    if (!first || addresses.some(({ address }) => isForbidden(address))) return callback(new FetchFailed('forbidden-address'), '', 0);
    if (options.all) return callback(null, addresses);
    return callback(null, first.address, first.family);
  });
};

async function bodyOf(response: IncomingMessage, most: number): Promise<Buffer> {
  const encoding = response.headers['content-encoding']?.toLowerCase();
  const unpack = encoding === 'gzip' || encoding === 'x-gzip' ? createGunzip() : encoding === 'br' ? createBrotliDecompress() : encoding === 'deflate' ? createInflate() : null;
  if (unpack) response.on('error', (error) => unpack.destroy(error)).pipe(unpack);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of unpack ?? response) {
    size += (chunk as Buffer).length;
    if (size > most) {
      response.destroy();
      throw new FetchFailed('too-large');
    }
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}
