import { randomUUID } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type pg from 'pg';
import type { ActorRecord } from '../../../libs/platform/src/access/actor.js';
import { insertEvent } from '../../../libs/platform/src/events/event.sql.js';
import { draftValues, insertDraft } from '../../../libs/repository/src/resources/resource.sql.js';

/** What a depositor sends. */
export type Draft = Parameters<typeof draftValues>[0];

/** Who handles a deposit in the portal: as many deliveries are written here. */
const handlers = JSON.parse(process.env['HANDLERS'] ?? '[]') as string[];

/** Inserts a draft, the event that says so, and the deliveries of the event: the portal's statements, imported. @returns the row as it is shown */
export async function createDraft(client: pg.ClientBase, { tenantId, personId, name }: ActorRecord, { body, ip, id: requestId }: FastifyRequest<{ Body: Draft }>) {
  const [id, eventId, now] = [randomUUID(), randomUUID(), new Date()];
  const { rows } = await client.query<object>({ name: 'insert', text: insertDraft, values: [tenantId, id, ...draftValues(body), personId, name, now] });
  await client.query({
    name: 'event',
    text: insertEvent,
    values: [
      tenantId, eventId, 'resource.deposited', id, JSON.stringify({ resourceId: id }), personId, name, 'key', ip, requestId, now,
      handlers.map(() => randomUUID()), handlers,
    ],
  });
  return { ...rows[0], files: [] };
}
