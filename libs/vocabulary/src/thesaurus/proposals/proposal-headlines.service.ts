import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '#platform';
import type { ProposedChange } from './proposal.schemas.js';

/** What a notice says of a proposal. */
export interface ProposalHeadline {
  id: string;
  change: ProposedChange;
  answer: string | null;
  state: 'open' | 'accepted' | 'declined';
  /** Where it came from, and by whom; and where it is decided. */
  tenantId: string;
  authorId: string;
  networkId: string;
  /** What the concept is called, by language; empty while it is only proposed. */
  labels: Record<string, string>;
}

/** Proposals by name, as far as the present scope sees them. */
@Injectable()
export class ProposalHeadlines {
  constructor(private readonly db: TenantDatabase) {}

  async of(ids: readonly string[]): Promise<Map<string, ProposalHeadline>> {
    if (ids.length === 0) return new Map();
    const rows = await this.db.query<ProposalHeadline>(
      `select p.id, p.change, p.answer, p.state, p.from_tenant_id as "tenantId", p.author_id as "authorId", p.tenant_id as "networkId",
              coalesce((select jsonb_object_agg(l.language, l.label) from concept_label l where l.concept_code = p.change ->> 'concept' and l.preferred), '{}') as labels
         from thesaurus_proposal p where p.id = any ($1)`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}
