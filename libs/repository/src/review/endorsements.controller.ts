import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { Answers, idParam, type Locale, Public, ReaderLocale, Requires } from '#platform';
import { endorseResources } from '../repository.permissions.js';
import * as schemas from './endorsements.schemas.js';
import { EndorsementsService } from './endorsements.service.js';

/** Who stands by a published work. */
@Controller('api/v1/resources/:id/endorsements')
export class EndorsementsController {
  constructor(private readonly endorsements: EndorsementsService) {}

  @Get()
  @Public()
  @Answers(200, schemas.endorsementsView, 'Who stands by it: the Support Unit, countries in the name of a bloc')
  list(@Param('id', { schema: idParam }) id: string) {
    return this.endorsements.list(id);
  }

  @Post()
  @Requires(endorseResources)
  @Answers(201, schemas.endorsementsView, 'Endorses it')
  endorse(@Param('id', { schema: idParam }) id: string, @Body({ schema: schemas.endorse }) body: schemas.Endorse, @ReaderLocale() locale: Locale) {
    return this.endorsements.endorse(id, body, locale);
  }

  @Delete(':endorsement')
  @Requires(endorseResources)
  @Answers(204, null, 'Takes an endorsement back')
  takeBack(@Param('id', { schema: idParam }) id: string, @Param('endorsement', { schema: idParam }) endorsement: string): Promise<void> {
    return this.endorsements.takeBack(id, endorsement);
  }
}
