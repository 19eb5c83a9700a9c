import type { Test } from 'supertest';
import { all, type Node, parseXml, textsOf } from './xml-tree.js';

interface Caller {
  get(path: string): Test;
}

/** One answer to one request, parsed strictly. */
export async function oai(caller: Caller, parameters: Record<string, string>): Promise<Node> {
  const answer = await caller.get(`/oai?${new URLSearchParams(parameters)}`).expect(200).expect('content-type', 'text/xml; charset=utf-8');
  const root = parseXml(answer.text);
  // The order that the protocol's schema prescribes.
  expect(root.children.map(({ name }) => name)).toEqual(['responseDate', 'request', expect.any(String)]);
  return root;
}

/** The protocol's error, by its code. */
export const errorOf = async (caller: Caller, parameters: Record<string, string>): Promise<string | undefined> =>
  all(await oai(caller, parameters), 'error')[0]?.attributes['code'];

/** What a harvester keeps of a record. */
export interface Harvested {
  identifier: string;
  datestamp: string;
  deleted: boolean;
  sets: string[];
  metadata: Node | undefined;
}

/** Harvests as the protocol says: until there is no token, or an empty one. */
export async function harvest(caller: Caller, parameters: Record<string, string>, verb = 'ListRecords'): Promise<{ records: Harvested[]; pages: number; until: string }> {
  const records: Harvested[] = [];
  let pages = 0;
  let until = '';
  for (let ask: Record<string, string> | null = { verb, ...parameters }; ask;) {
    const answer: Node = await oai(caller, ask);
    until ||= textsOf(answer, 'responseDate')[0]!;
    if (all(answer, 'error')[0]?.attributes['code'] === 'noRecordsMatch') break;
    expect(all(answer, 'error')).toEqual([]);
    pages += 1;
    records.push(...all(answer, verb === 'ListRecords' ? 'record' : verb).flatMap((part) => all(part, 'header').map((header) => ({
      identifier: textsOf(header, 'identifier')[0]!,
      datestamp: textsOf(header, 'datestamp')[0]!,
      deleted: header.attributes['status'] === 'deleted',
      sets: textsOf(header, 'setSpec'),
      metadata: part.children.find(({ name }) => name === 'metadata'),
    }))));
    const token = textsOf(answer, 'resumptionToken')[0];
    ask = token ? { verb, resumptionToken: token } : null;
  }
  return { records, pages, until };
}
