import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { decodeCursor, encodeCursor, NotFound, TenantDatabase } from '#platform';
import { ResourceReader } from '#repository';
import { rightsOver } from './request.policy.js';
import type { ListRequests } from './request.schemas.js';
import { fromRequest, inState, requestColumns, type RequestRow, stateOf } from './request.sql.js';

interface AnswerRow {
  id: string;
  tenantId: string;
  authorId: string;
  resourceIds: string[];
  [field: string]: unknown;
}

const position = z.tuple([z.iso.datetime(), z.uuid()]);

/** Reads requests for knowledge and their answers; the scope decides which. */
@Injectable()
export class RequestReader {
  constructor(
    private readonly db: TenantDatabase,
    private readonly resources: ResourceReader,
  ) {}

  async read(id: string) {
    const row = await this.find(id);
    const { helpfulAnswerId, tenantId: _tenant, authorId: _author, outcome: _outcome, ...shown } = row;
    return { ...shown, state: stateOf(row), given: await this.answersTo(row, helpfulAnswerId), may: rightsOver(this.db.actor, row) };
  }

  async find(id: string): Promise<RequestRow> {
    const row = await this.db.one<RequestRow>(`select ${requestColumns} ${fromRequest} where q.id = $1`, [id]);
    if (!row) throw new NotFound();
    return row;
  }

  /** Newest first. */
  async list({ state, mine, country, concept, cursor, limit }: ListRequests) {
    const { actor } = this.db;
    const parameters: unknown[] = [];
    const bind = (value: unknown) => `$${parameters.push(value)}`;
    const where = ['true'];
    if (state) where.push(inState[state]);
    if (mine) where.push(actor.hasTenant && !actor.isNobody ? `q.tenant_id = ${bind(actor.tenantId)} and q.author_id = ${bind(actor.personId)}` : 'false');
    if (country) where.push(`q.country = ${bind(country)}`);
    if (concept) where.push(`${bind(concept)} = any (q.concepts)`);
    if (cursor) {
      const [at, id] = decodeCursor(cursor, position);
      where.push(`(q.opened_at, q.id) < (${bind(at)}, ${bind(id)})`);
    }
    const rows = await this.db.query<RequestRow>(
      `select ${requestColumns} ${fromRequest} where ${where.join(' and ')} order by q.opened_at desc, q.id desc limit ${bind(limit + 1)}`,
      parameters,
    );
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return { items: items.map(listed), next: rows.length > limit && last ? encodeCursor([last.openedAt, last.id]) : null };
  }

  /** What each country asked and how it ended, of what this reader may see. */
  demand() {
    return this.db.query<{ country: string; asked: number; waiting: number; met: number; unmet: number }>(`
      select country, count(*)::int as asked, count(*) filter (where outcome is null)::int as waiting,
             count(*) filter (where outcome = 'met')::int as met, count(*) filter (where outcome = 'unmet')::int as unmet
        from knowledge_request where country is not null group by country order by country`);
  }

  private async answersTo(request: RequestRow, helpful: string | null) {
    const rows = await this.db.query<AnswerRow>(
      `select a.id, a.tenant_id as "tenantId", a.author_id as "authorId", a.resource_ids as "resourceIds", a.text, a.at,
              jsonb_build_object('code', t.code, 'kind', t.kind, 'names', t.names) as tenant, jsonb_build_object('name', a.author_name) as author
         from knowledge_answer a join tenant t on t.id = a.tenant_id
        where a.request_tenant_id = $1 and a.request_id = $2 order by a.at, a.id limit 200`,
      [request.tenantId, request.id],
    );
    const summaries = await this.resources.summaries([...new Set(rows.flatMap(({ resourceIds }) => resourceIds))]);
    const byId = new Map(summaries.map((summary) => [summary.id, summary]));
    const { actor } = this.db;
    return rows.map(({ resourceIds, tenantId, authorId, ...answer }) => ({
      ...answer,
      resources: resourceIds.flatMap((id) => byId.get(id) ?? []),
      helped: answer.id === helpful,
      may: { takeBack: request.outcome === null && actor.hasTenant && actor.tenantId === tenantId && actor.personId === authorId },
    }));
  }
}

/** In a list the need is an opening, not the whole. */
function listed(row: RequestRow) {
  const { version: _version, thanks: _thanks, helpfulAnswerId: _helpful, tenantId: _tenant, authorId: _author, outcome: _outcome, ...shown } = row;
  return { ...shown, need: row.need.length > 400 ? `${row.need.slice(0, 400).replace(/\s+\S*$/, '')}…` : row.need, state: stateOf(row) };
}
