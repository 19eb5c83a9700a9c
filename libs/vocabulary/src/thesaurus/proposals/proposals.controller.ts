import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Answers, idParam, Requires } from '#platform';
import { editThesaurus, proposeTerms } from '../thesaurus.permissions.js';
import { decline, type Decline, listProposals, type ListProposals, proposalList, proposalView, propose, type Propose } from './proposal.schemas.js';
import { ProposalsService } from './proposals.service.js';

@Controller('api/v1/thesaurus/proposals')
export class ProposalsController {
  constructor(private readonly proposals: ProposalsService) {}

  @Get()
  @Requires(proposeTerms)
  @Answers(200, proposalList, 'What was proposed from here; for the Unit, from everywhere')
  list(@Query({ schema: listProposals }) query: ListProposals) {
    return this.proposals.list(query);
  }

  @Post()
  @Requires(proposeTerms)
  @Answers(201, proposalView, 'Proposes a term, a concept, a relation or a definition')
  propose(@Body({ schema: propose }) wish: Propose) {
    return this.proposals.propose(wish);
  }

  @Post(':id/acceptance')
  @Requires(editThesaurus)
  @Answers(200, proposalView, 'Applies a proposal')
  accept(@Param('id', { schema: idParam }) id: string) {
    return this.proposals.accept(id);
  }

  @Post(':id/refusal')
  @Requires(editThesaurus)
  @Answers(200, proposalView, 'Declines a proposal, saying why')
  decline(@Param('id', { schema: idParam }) id: string, @Body({ schema: decline }) { answer }: Decline) {
    return this.proposals.decline(id, answer);
  }
}
