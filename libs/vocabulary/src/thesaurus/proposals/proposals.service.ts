import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize, Clock, decodeCursor, encodeCursor, Events, InvalidRequest, NotFound, TenantDatabase } from '#platform';
import { EditingService } from '../editing.service.js';
import { proposalAccepted, proposalDeclined, thesaurusProposed } from '../thesaurus.events.js';
import { editThesaurus } from '../thesaurus.permissions.js';
import { ProposalIsDecided, ProposalNoLongerFits } from '../thesaurus.problems.js';
import { ThesaurusStore } from '../thesaurus-store.service.js';
import { withChange } from './apply-proposal.js';
import type { ListProposals, Propose, ProposedChange } from './proposal.schemas.js';

interface ProposalRow {
  id: string;
  change: ProposedChange;
  state: 'open' | 'accepted' | 'declined';
  at: Date;
  [field: string]: unknown;
}

const position = z.tuple([z.iso.datetime(), z.uuid()]);

/** What members propose for the thesaurus, and what the Unit makes of it. */
@Injectable()
export class ProposalsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly store: ThesaurusStore,
    private readonly editing: EditingService,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** What could not be applied is not taken: the Unit gets nothing that it can only decline. */
  async propose({ change, reason }: Propose) {
    await this.sound(change);
    const { actor } = this.db;
    const id = randomUUID();
    await this.db.query(
      `insert into thesaurus_proposal (tenant_id, id, from_tenant_id, author_id, change, reason, at)
       select t.id, $1, $2, $3, $4, $5, $6 from tenant t where t.kind = 'network'`,
      [id, actor.tenantId, actor.id, JSON.stringify(change), reason, this.clock.now()],
    );
    await this.events.announce(thesaurusProposed, id, { proposalId: id });
    return this.read(id);
  }

  async accept(id: string) {
    authorize(this.db.actor.may(editThesaurus), editThesaurus.name);
    await this.store.hold();
    const { change } = await this.open(id);
    await this.editing.write([await this.sound(change)]);
    await this.decide(id, 'accepted', null);
    await this.events.announce(proposalAccepted, id, { proposalId: id });
    return this.read(id);
  }

  async decline(id: string, answer: string) {
    authorize(this.db.actor.may(editThesaurus), editThesaurus.name);
    await this.open(id);
    await this.decide(id, 'declined', answer);
    await this.events.announce(proposalDeclined, id, { proposalId: id });
    return this.read(id);
  }

  async read(id: string) {
    const [row] = await this.rows('p.id = $1', [id], 1);
    if (!row) throw new NotFound();
    return this.shown(row);
  }

  /** Newest first: one's own tenant's; for the Unit, everybody's. */
  async list({ state, cursor, limit }: ListProposals) {
    const [at, id] = cursor ? decodeCursor(cursor, position) : [null, null];
    const rows = await this.rows(
      '($1::text is null or p.state = $1) and ($2::timestamptz is null or (p.at, p.id) < ($2, $3::uuid))',
      [state ?? null, at, id], limit + 1,
    );
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return { items: items.map((row) => this.shown(row)), next: rows.length > limit && last ? encodeCursor([last.at, last.id]) : null };
  }

  /** The concept with the change made. */
  private async sound(change: ProposedChange) {
    const entry = withChange(change, await this.store.one(change.concept));
    if (!entry) throw new ProposalNoLongerFits();
    const faults = await this.editing.faults([entry]);
    if (faults.length) throw new InvalidRequest(faults.map((fault) => ({ ...fault, pointer: '/change' })));
    return entry;
  }

  private async open(id: string): Promise<ProposalRow> {
    const row = await this.db.one<ProposalRow>('select id, change, state, at from thesaurus_proposal where id = $1 for update', [id]);
    if (!row) throw new NotFound();
    if (row.state !== 'open') throw new ProposalIsDecided(row.state);
    return row;
  }

  private async decide(id: string, state: 'accepted' | 'declined', answer: string | null): Promise<void> {
    await this.db.query('update thesaurus_proposal set state = $2, answer = $3, decided_at = $4 where id = $1', [id, state, answer, this.clock.now()]);
  }

  private rows(where: string, parameters: unknown[], most: number): Promise<ProposalRow[]> {
    return this.db.query<ProposalRow>(
      `select p.id, p.change, p.reason, p.state, p.answer, p.at, p.decided_at as "decidedAt", p.author_id = $${parameters.length + 1} as mine,
              jsonb_build_object('code', t.code, 'names', t.names) as from,
              jsonb_build_object('code', p.change ->> 'concept', 'labels',
                coalesce((select jsonb_object_agg(l.language, l.label) from concept_label l where l.concept_code = p.change ->> 'concept' and l.preferred), '{}')) as concept
         from thesaurus_proposal p join tenant t on t.id = p.from_tenant_id
        where ${where} order by p.at desc, p.id desc limit ${most}`,
      [...parameters, this.db.actor.personId],
    );
  }

  private shown(row: ProposalRow) {
    return { ...row, mine: row['mine'] === true, may: { decide: row.state === 'open' && this.db.actor.may(editThesaurus) } };
  }
}
