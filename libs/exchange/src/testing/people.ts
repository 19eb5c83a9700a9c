import type { Caller, Member, TestApp } from '#harness';

/** Deposits a complete resource and has it published; answers its id. */
export async function publish(author: Caller, curator: Caller, { visibility, sharedWith, ...wish }: Record<string, unknown> = {}): Promise<string> {
  const { body } = await author.post('/api/v1/resources', {
    type: 'methodology', language: 'es', titles: { es: 'Guía de clústeres', pt: 'Guia de arranjos produtivos' },
    abstracts: { es: 'Cómo acompañar a un clúster paso a paso.' }, institution: 'Instituto de prueba', concepts: ['cluster'], licence: 'cc-by-4.0', ...wish,
  }).expect(201);
  const { id } = body as { id: string };
  await author.post(`/api/v1/resources/${id}/submission`, {}).expect(200);
  await accept(curator, id, { ...(visibility ? { visibility } : {}), ...(sharedWith ? { sharedWith } : {}) });
  return id;
}

/** Approves and publishes what was handed in. */
export async function accept(curator: Caller, id: string, wish: object = {}): Promise<void> {
  const seen = await curator.get(`/api/v1/resources/${id}`).expect(200);
  const approved = await curator.post(`/api/v1/resources/${id}/approval`, {}).set('if-match', seen.headers['etag']!).expect(200);
  await curator.post(`/api/v1/resources/${id}/publication`, wish).set('if-match', approved.headers['etag']!).expect(200);
}

/** A notice as its reader gets it. */
export interface Told {
  kind: string;
  text: string;
  detail: string | null;
  path: string | null;
}

/** What a person finds in the portal, newest first; of some kinds only, when named. */
export async function noticesOf(reader: Caller, ...kinds: string[]): Promise<Told[]> {
  const { body } = await reader.get('/api/v1/notifications').expect(200);
  return (body as { items: Told[] }).items.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
}

/** The subjects of the mails written to a person. */
export async function mailsTo(app: TestApp, person: Pick<Member, 'email'>): Promise<string[]> {
  const { rows } = await app.owner.query<{ subject: string }>(
    "select coalesce(content ->> 'subject', '') as subject from mail where address = $1 order by queued_at, id", [person.email],
  );
  return rows.map(({ subject }) => subject);
}

/** Has everything of this name that was done done once more, as after a crash between effect and mark. */
export async function deliverAgain(app: TestApp, name: string): Promise<void> {
  await app.owner.query("update delivery set state = 'waiting', done_at = null, published_at = null where name = $1 and state = 'done'", [name]);
  await app.settle();
}
