import type { Test } from 'supertest';

interface Caller {
  get(path: string): Test;
  post(path: string, body?: object): Test;
}

/** Loads works at once, already published for this audience; `fields` is laid over each. */
export async function publish(focalPoint: Caller, visibility: string, count = 1, fields: object = {}, sharing: object = {}): Promise<string[]> {
  const items = Array.from({ length: count }, (_, index) => ({
    type: 'methodology', language: 'es', titles: { es: `Guía ${visibility} ${index}` }, abstracts: { es: 'Cómo se hace.' },
    authors: [{ name: 'Rojas, Ana' }], year: 2024, countries: ['br'], licence: 'cc-by-4.0', concepts: ['cluster'], ...fields,
  }));
  const { body } = await focalPoint.post('/api/v1/resources/bulk', { visibility, ...sharing, items }).expect(200);
  expect(body.refused).toBe(0);
  return (body as { results: { id: string }[] }).results.map(({ id }) => id);
}

/** Whoever may, decides; with the version as it stands. */
export async function decideOn(curator: Caller, id: string, step: string, body: object): Promise<void> {
  const { version } = (await curator.get(`/api/v1/resources/${id}`).expect(200)).body as { version: number };
  await curator.post(`/api/v1/resources/${id}/${step}`, body).set('if-match', `"${version}"`).expect(200);
}
