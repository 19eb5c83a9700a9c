import type { Test } from 'supertest';

/** Whoever can call the API: specs pass people of the test harness. */
interface Caller {
  get(path: string): Test;
  post(path: string, body?: object): Test;
  patch(path: string, body: object, version?: number): Test;
}

/** What specs look at in an answer. */
export interface Answer {
  id: string;
  state: string;
  version: number;
  titles: Record<string, string>;
  abstracts: Record<string, string>;
  files: { id: string; href: string; extraction: string; fault: { code: string; title: string } | null; language: string | null }[];
  may: Record<string, boolean>;
  [field: string]: unknown;
}

/** A description that lacks nothing a curator needs. */
export const complete = {
  type: 'methodology',
  language: 'es',
  titles: { es: 'Guía para articular un clúster' },
  abstracts: { es: 'Cómo reunir a productores, universidades y gobierno alrededor de un plan.' },
  authors: [{ name: 'Rojas, Ana' }],
  licence: 'cc-by-4.0',
} as const;

/** A draft of this author. */
export async function aDraft(author: Caller, fields: object = complete): Promise<Answer> {
  return (await author.post('/api/v1/resources', fields).expect(201)).body as Answer;
}

/** A resource that its author has submitted. */
export async function aSubmission(author: Caller, fields: object = complete): Promise<Answer> {
  const { id } = await aDraft(author, fields);
  return (await author.post(`/api/v1/resources/${id}/submission`).expect(200)).body as Answer;
}

/** One step of a curator over the version they have before them. */
export const decide = (curator: Caller, resource: { id: string; version: number }, step: string, body: object = {}): Test =>
  curator.post(`/api/v1/resources/${resource.id}/${step}`, body).set('if-match', `"${resource.version}"`);

/** A resource that went all the way. */
export async function aPublication(author: Caller, curator: Caller, { visibility = 'network', sharedWith, ...fields }: Record<string, unknown> = {}): Promise<Answer> {
  const submitted = await aSubmission(author, { ...complete, ...fields });
  const approved = (await decide(curator, submitted, 'approval').expect(200)).body as Answer;
  return (await decide(curator, approved, 'publication', { visibility, ...(sharedWith ? { sharedWith } : {}) }).expect(200)).body as Answer;
}
