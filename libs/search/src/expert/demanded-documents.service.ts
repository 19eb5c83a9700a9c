import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '#platform';
import { knownIdeas } from '../ideas/known-ideas.js';
import type { ReadQuery } from '../query/read-query.js';
import type { Condition } from './condition.js';
import { conditionSql } from './condition-sql.js';

/** Which documents the reader may see fulfil an expert's condition: the same for either engine. */
@Injectable()
export class DemandedDocuments {
  constructor(private readonly db: TenantDatabase) {}

  /** @param among only of these resources */
  async find(condition: Condition | undefined, read: ReadQuery, among?: readonly string[]): Promise<number[]> {
    const { sql, parameters } = condition ? conditionSql(condition, read, knownIdeas) : { sql: 'true', parameters: [] };
    const narrowed = among ? `and d.resource_id = any ($${parameters.length + 1}::uuid[])` : '';
    const row = await this.db.one<{ numbers: number[] }>(
      `select array(select d.number from search_document d where not d.withdrawn ${narrowed} and ${sql} order by 1) as numbers`,
      [...parameters, ...(among ? [among] : [])],
    );
    return row?.numbers ?? [];
  }
}
