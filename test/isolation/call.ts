import { randomUUID } from 'node:crypto';
import type { Response } from 'supertest';
import type { Caller } from '#harness';
import type { Operation } from './operations.js';
import { type Filling, sample } from './sampler.js';

/** Calls one operation with these path parameters and a body that fits its schema. */
export async function call(caller: Caller, operation: Operation, parameters: readonly string[], filling: Filling): Promise<Response> {
  const values = [...parameters];
  const path = operation.path.replaceAll(/:(\w+)/g, () => encodeURIComponent(values.shift() ?? 'cl'));
  const query = new URLSearchParams();
  for (const { name, schema } of operation.query) {
    if (name === 'q' || name === 'query') query.set(name, filling.text.split(' ')[0]!);
    else if (schema?.format === 'uuid') query.set(name, filling.id ?? randomUUID());
  }
  const request = caller
    .request(operation.method, query.size ? `${path}?${query}` : path)
    .set('if-match', '"1"')
    .set('accept-language', 'es');
  // A spreadsheet where one is taken: it becomes rows.
  if (operation.upload && operation.path.endsWith('/imports')) return request.attach('file', Buffer.from(`type,language,titles.es\nstudy,es,${filling.text}\nlibro,es,${filling.text}`), 'nota.csv');
  if (operation.upload) return request.attach('file', Buffer.from(`Un texto con ${filling.text}.`), 'nota.txt');
  return operation.body ? request.send(sample(operation.body, filling) as object) : request;
}

/** What of an answer must be the same for a foreign thing and for one that does not exist. */
export const essence = ({ status, headers, text }: Response): string =>
  JSON.stringify([status, headers['content-type'], headers['etag'], text.replaceAll(/"instance":"[^"]*"|"retryAfter":\d+/g, '')]);
