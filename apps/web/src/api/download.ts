import { currentLanguage } from '../texts/texts.js';
import { actingTenant } from './acting.js';
import { problemOf, Unreachable } from './problem.js';
import { noticeSessionEnd } from './session-signal.js';

/** Fetches a file as the person who acts here and hands it to the browser to be saved. */
export async function download(path: string): Promise<void> {
  const tenant = actingTenant();
  const headers = { 'accept-language': currentLanguage(), ...(tenant ? { 'minga-tenant': tenant } : {}) };
  const response = await fetch(path, { headers, credentials: 'same-origin' }).catch((error: unknown) => {
    throw new Unreachable(undefined, { cause: error });
  });
  if (!response.ok) {
    const problem = await problemOf(response);
    noticeSessionEnd(problem);
    throw problem;
  }
  const address = URL.createObjectURL(await response.blob());
  const link = Object.assign(document.createElement('a'), { href: address, download: nameIn(response) });
  link.click();
  // The browser has taken it over by then.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

const nameIn = ({ headers }: Response): string => /filename="([^"]+)"/.exec(headers.get('content-disposition') ?? '')?.[1] ?? 'minga';
