import { Controller, Get, Param, Query } from '@nestjs/common';
import { Answers, idParam, Public } from '#platform';
import { type FitQuery, fitQuery, fitView } from './fit.schemas.js';
import { FitService } from './fit.service.js';

@Controller('api/v1/resources/:id/fit')
export class FitController {
  constructor(private readonly fit: FitService) {}

  @Get()
  @Public()
  @Answers(200, fitView, 'How well the conditions under which it worked fit a country or cluster, factor by factor')
  read(@Param('id', { schema: idParam }) id: string, @Query({ schema: fitQuery }) { place }: FitQuery) {
    return this.fit.of(id, place);
  }
}
