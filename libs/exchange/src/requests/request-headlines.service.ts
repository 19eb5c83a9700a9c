import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '#platform';

/** What a notice says of a request. */
export interface RequestHeadline {
  id: string;
  title: string;
  tenantId: string;
  authorId: string;
  outcome: 'met' | 'unmet' | null;
  thanks: string | null;
}

/** Requests by name, as far as the present scope sees them; and who takes part in them. */
@Injectable()
export class RequestHeadlines {
  constructor(private readonly db: TenantDatabase) {}

  async of(ids: readonly string[]): Promise<Map<string, RequestHeadline>> {
    if (ids.length === 0) return new Map();
    const rows = await this.db.query<RequestHeadline>(
      'select id, title, tenant_id as "tenantId", author_id as "authorId", outcome, thanks from knowledge_request where id = any ($1)',
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Who answered it, each once. */
  answerers(requestId: string): Promise<{ tenantId: string; personId: string }[]> {
    return this.db.query(
      'select distinct tenant_id as "tenantId", author_id as "personId" from knowledge_answer where request_id = $1 order by 1, 2',
      [requestId],
    );
  }
}
