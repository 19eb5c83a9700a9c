import type { Caller } from '#harness';

/** A request for knowledge as somebody would write it. */
export const aWish = (wish: object = {}) => ({
  title: '¿Quién ha formado un clúster de turismo rural?',
  need: 'Queremos reunir a los prestadores de un valle y no sabemos por dónde empezar.',
  language: 'es',
  concepts: ['cluster'],
  deadline: '2099-01-31',
  visibility: 'network',
  ...wish,
});

/** What specs look at in a request. */
export interface Asked {
  id: string;
  version: number;
  state: string;
  overdue: boolean;
  answers: number;
  country: string | null;
  thanks: string | null;
  given: { id: string; text: string; helped: boolean; resources: { id: string }[]; may: { takeBack: boolean } }[];
  may: { edit: boolean; close: boolean; answer: boolean };
}

/** Opens one. */
export const ask = async (asker: Caller, wish: object = {}): Promise<Asked> => (await asker.post('/api/v1/requests', aWish(wish)).expect(201)).body as Asked;

/** Reads one. */
export const read = async (reader: Caller, id: string): Promise<Asked> => (await reader.get(`/api/v1/requests/${id}`).expect(200)).body as Asked;
