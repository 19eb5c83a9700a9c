import type { Caller, Member, TestApp } from '#harness';

/** A resource that curators can judge. */
export const aDraft = (wish: object = {}) => ({
  type: 'methodology',
  language: 'es',
  titles: { es: 'Guía de clústeres', pt: 'Guia de arranjos produtivos' },
  abstracts: { es: 'Cómo acompañar a un clúster paso a paso.' },
  institution: 'Instituto de prueba',
  concepts: ['cluster'],
  licence: 'cc-by-4.0',
  ...wish,
});

/** Deposits a resource and hands it in; answers its id. */
export async function handIn(author: Caller, wish: object = {}): Promise<string> {
  const { body } = await author.post('/api/v1/resources', aDraft(wish)).expect(201);
  const { id } = body as { id: string };
  await author.post(`/api/v1/resources/${id}/submission`, {}).expect(200);
  return id;
}

/** Approves what was handed in and publishes it. */
export async function accept(curator: Caller, id: string, wish: object = {}): Promise<void> {
  const seen = await curator.get(`/api/v1/resources/${id}`).expect(200);
  const approved = await curator.post(`/api/v1/resources/${id}/approval`, {}).set('if-match', seen.headers['etag']!).expect(200);
  await curator.post(`/api/v1/resources/${id}/publication`, wish).set('if-match', approved.headers['etag']!).expect(200);
}

/** From the first word to its publication; answers the id. */
export async function publish(author: Caller, curator: Caller, wish: object = {}): Promise<string> {
  const id = await handIn(author, wish);
  await accept(curator, id);
  return id;
}

/** A notice as its reader gets it. */
export interface Told {
  id: string;
  kind: string;
  text: string;
  detail: string | null;
  path: string | null;
  readAt: string | null;
}

/** What a person finds in the portal, newest first. */
export async function noticesOf(reader: Caller): Promise<Told[]> {
  const { body } = await reader.get('/api/v1/notifications').expect(200);
  return (body as { items: Told[] }).items;
}

/** A mail as the ledger has it. */
export interface LedgerMail {
  id: string;
  kind: string;
  state: string;
  locale: string;
  tenant_id: string;
  content: { subject: string; paragraphs: string[]; action?: { url: string }; unsubscribeUrl?: string; calendar?: { method: string; content: string } } | null;
}

/** Every mail to a person, oldest first, whichever tenant wrote it. */
export async function mailsTo(app: TestApp, person: Pick<Member, 'email'>): Promise<LedgerMail[]> {
  const { rows } = await app.owner.query<LedgerMail>(
    'select id, kind, state, locale, tenant_id, content from mail where address = $1 order by queued_at, id',
    [person.email],
  );
  return rows;
}

/** Has everything that a handler ever did about a subject done once more, as after a crash between effect and mark. */
export async function deliverAgain(app: TestApp, name: string): Promise<number> {
  const { rowCount } = await app.owner.query(
    "update delivery set state = 'waiting', done_at = null, published_at = null where name = $1 and state = 'done'",
    [name],
  );
  await app.settle();
  return rowCount ?? 0;
}
