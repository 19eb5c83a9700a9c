import { type Delivery, type Handler, Handles, type PayloadOf, TenantDatabase } from '#platform';
import { proposalAccepted, proposalDeclined, ProposalHeadlines, thesaurusProposed } from '#vocabulary';
import { Messenger } from './messenger.service.js';

/** The Unit hears of each proposal that is not its own. */
@Handles(thesaurusProposed, { as: 'system' })
export class TellOfProposal implements Handler<PayloadOf<typeof thesaurusProposed>> {
  constructor(
    private readonly db: TenantDatabase,
    private readonly headlines: ProposalHeadlines,
    private readonly messenger: Messenger,
  ) {}

  async handle({ proposalId }: PayloadOf<typeof thesaurusProposed>, { actorId, at }: Delivery): Promise<void> {
    const proposal = (await this.headlines.of([proposalId])).get(proposalId);
    if (!proposal) return;
    const coordinators = await this.db.query<{ personId: string }>('select * from scope.coordinators_of($1)', [proposal.networkId]);
    const others = coordinators.filter(({ personId }) => personId !== actorId).map(({ personId }) => ({ tenantId: proposal.networkId, personId }));
    await this.messenger.tell(others, { matter: { kind: 'term-proposed', params: { proposalId } }, subject: proposalId, occurrence: '', at });
  }
}

/** Whoever proposed hears that it was applied. */
@Handles(proposalAccepted, { as: 'system' })
export class TellOfAcceptedProposal implements Handler<PayloadOf<typeof proposalAccepted>> {
  constructor(
    private readonly headlines: ProposalHeadlines,
    private readonly messenger: Messenger,
  ) {}

  handle({ proposalId }: PayloadOf<typeof proposalAccepted>, { at }: Delivery): Promise<void> {
    return tellProposer(proposalId, at, this.headlines, this.messenger);
  }
}

/** Whoever proposed hears why it was declined. */
@Handles(proposalDeclined, { as: 'system' })
export class TellOfDeclinedProposal implements Handler<PayloadOf<typeof proposalDeclined>> {
  constructor(
    private readonly headlines: ProposalHeadlines,
    private readonly messenger: Messenger,
  ) {}

  handle({ proposalId }: PayloadOf<typeof proposalDeclined>, { at }: Delivery): Promise<void> {
    return tellProposer(proposalId, at, this.headlines, this.messenger);
  }
}

async function tellProposer(proposalId: string, at: Date, headlines: ProposalHeadlines, messenger: Messenger): Promise<void> {
  const proposal = (await headlines.of([proposalId])).get(proposalId);
  if (!proposal) return;
  await messenger.tell([{ tenantId: proposal.tenantId, personId: proposal.authorId }], {
    matter: { kind: 'proposal-decided', params: { proposalId } }, subject: proposalId, occurrence: 'decided', at,
  });
}
