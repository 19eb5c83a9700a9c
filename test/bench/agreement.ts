import type { LoadRequest } from './load/load.js';

interface Answered {
  id?: string;
  titles?: object;
  items?: { id: string }[];
}

/** Both servers must answer the same question with the same resources, or speed says nothing. */
export async function agree(name: string, requests: LoadRequest[], urls: readonly [string, string]): Promise<void> {
  for (const request of requests.slice(0, 5)) {
    const [one, other] = await Promise.all(urls.map((url) => essence(url, request)));
    if (one !== other) throw new Error(`${name}: the servers answer differently to ${request.path}:\n${one}\n${other}`);
  }
}

async function essence(url: string, { method, path, headers, body }: LoadRequest): Promise<string> {
  const answer = await fetch(`${url}${path}`, { method, headers, ...(body === undefined ? {} : { body }) });
  if (!answer.ok) throw new Error(`${method} ${url}${path} answered ${answer.status}: ${await answer.text()}`);
  const { id, titles, items } = (await answer.json()) as Answered;
  return JSON.stringify(items ? items.map((item) => item.id) : [method === 'POST' ? 'new' : id, titles]);
}
