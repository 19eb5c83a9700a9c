/** The event and its deliveries: one statement, since it comes with every write. */
export const insertEvent = `
  with announced as (
    insert into event (tenant_id, id, name, subject, payload, actor_id, actor_name, via, ip, request_id, at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11))
  insert into delivery (tenant_id, id, handler, name, subject, payload, actor_id, event_id, due_at)
  select $1, id, handler, $3, $4, $5, $6, $2, $11 from unnest($12::uuid[], $13::text[]) as each (id, handler)`;
