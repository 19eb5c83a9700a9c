import { Controller, Get, Param, Post } from '@nestjs/common';
import { Answers, idParam, type Locale, ReaderLocale, Requires } from '#platform';
import { takePartInReview } from '../repository.permissions.js';
import { checksView } from './checks.schemas.js';
import { ChecksService } from './checks.service.js';

/** What the portal finds in a work before a person looks. */
@Controller('api/v1/resources/:id/checks')
export class ChecksController {
  constructor(private readonly checks: ChecksService) {}

  @Get()
  @Requires(takePartInReview)
  @Answers(200, checksView, 'What was found, with words that help')
  read(@Param('id', { schema: idParam }) id: string, @ReaderLocale() locale: Locale) {
    return this.checks.read(id, locale);
  }

  @Post()
  @Requires(takePartInReview)
  @Answers(202, checksView, 'Has it looked over now')
  ask(@Param('id', { schema: idParam }) id: string, @ReaderLocale() locale: Locale) {
    return this.checks.ask(id, locale);
  }
}
