import { randomUUID } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type pg from 'pg';
import type { ActorRecord } from '../../../libs/platform/src/access/actor.js';

/** What a depositor sends. */
export interface Draft {
  type: string;
  language: string;
  titles: object;
  abstracts: object;
  authors: object[];
  institution: string;
  year: number;
  documentNumber: string | null;
  countries: string[];
  sector: string;
  valueChains: string[];
  concepts: string[];
  licence: string;
}

/** Who handles a deposit in the portal: as many deliveries are written here. */
const handlers = JSON.parse(process.env['HANDLERS'] ?? '[]') as string[];

/** Inserts a draft, the event that says so, and the deliveries of the event: the rows that the portal writes. */
export async function insertDraft(client: pg.ClientBase, { tenantId, personId, name }: ActorRecord, request: FastifyRequest<{ Body: Draft }>): Promise<string> {
  const { body, ip, id: requestId } = request;
  const [id, eventId, now] = [randomUUID(), randomUUID(), new Date()];
  await client.query({ name: 'country', text: ownCountry, values: [tenantId] });
  await client.query({ name: 'insert', text: insertResource, values: [
    tenantId, id, body.type, body.language, body.titles, body.abstracts, JSON.stringify(body.authors), body.institution, body.year,
    body.documentNumber, body.countries, body.sector, body.valueChains, body.concepts, body.licence, personId, name, now,
  ] });
  const payload = JSON.stringify({ resourceId: id });
  await client.query({
    name: 'event',
    text: insertEvent,
    values: [tenantId, eventId, 'resource.deposited', id, payload, personId, name, 'key', ip, requestId, now],
  });
  for (const handler of handlers) {
    await client.query({
      name: 'delivery',
      text: insertDelivery,
      values: [tenantId, randomUUID(), handler, 'resource.deposited', id, payload, personId, eventId, now],
    });
  }
  return id;
}

const ownCountry = `
  select c.code from tenant t join tenant c on c.id = coalesce(t.lead_country_id, t.id) where t.id = $1 and c.kind = 'country'`;
const insertResource = `
  insert into resource (tenant_id, id, type, state, language, titles, abstracts, authors, institution, year, document_number, place,
    countries, sector, value_chains, concepts, licence, links, visibility, shared_tenants, shared_blocs, author_id, author_name,
    version, created_at, updated_at, submitted_at, approved_at, published_at, withdrawn_at, withdrawal_reason)
  values ($1, $2, $3, 'draft', $4, $5, $6, $7, $8, $9, $10, null, $11, $12, $13, $14, $15, '[]', 'network', '{}', '{}', $16, $17,
    1, $18, $18, null, null, null, null, null)`;
const insertEvent = `
  insert into event (tenant_id, id, name, subject, payload, actor_id, actor_name, via, ip, request_id, at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;
const insertDelivery = `
  insert into delivery (tenant_id, id, handler, name, subject, payload, actor_id, event_id, due_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;
