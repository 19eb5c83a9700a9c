import { Body, Controller, Get, HttpCode, Param, Post, Put, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Answers, idParam, IfMatch, type Locale, localeSchema, ManualScope, Public, ReaderLocale, Requires, tagged, TenantDatabase } from '#platform';
import { depositResources, reviewResources, takePartInReview } from '../repository.permissions.js';
import { resourceView } from '../resources/resource.views.js';
import { LanguageReviewers } from './language-reviewers.service.js';
import { TranslationProposals } from './proposals.service.js';
import * as schemas from './translations.schemas.js';
import { TranslationsService } from './translations.service.js';

/** What a work is called and says in other languages than its own. */
@Controller('api/v1/resources/:id/translations')
export class TranslationsController {
  constructor(
    private readonly translations: TranslationsService,
    private readonly proposals: TranslationProposals,
    private readonly db: TenantDatabase,
  ) {}

  @Get()
  @Public()
  @Answers(200, schemas.translationsView, 'Whose words each translation is, and whether it still says what the original says')
  list(@Param('id', { schema: idParam }) id: string) {
    return this.translations.list(id);
  }

  @Get(':language/versions')
  @Requires(takePartInReview)
  @Answers(200, schemas.translationVersions, 'Everything that was written in this language, the newest first')
  versions(@Param('id', { schema: idParam }) id: string, @Param('language', { schema: localeSchema }) language: Locale) {
    return this.translations.versions(id, language);
  }

  @Post(':language/review')
  @HttpCode(200)
  @Requires(takePartInReview)
  @Answers(200, schemas.translationsView, 'Says that a translation says what the original says; If-Match is the translation’s version')
  review(@Param('id', { schema: idParam }) id: string, @Param('language', { schema: localeSchema }) language: Locale, @IfMatch() version: number) {
    return this.translations.review(id, language, version);
  }

  @Post(':language/proposal')
  @HttpCode(200)
  @Requires(depositResources)
  @ManualScope()
  @Answers(200, resourceView, 'Has a machine propose a translation, marked as such; If-Match is the work’s version')
  async propose(
    @Param('id', { schema: idParam }) id: string,
    @Param('language', { schema: localeSchema }) language: Locale,
    @IfMatch() version: number,
    @ReaderLocale() locale: Locale,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.proposals.propose((work) => this.db.within(request.scope!, work), id, language, version, locale));
  }
}

/** Who reads what arrives in each language. */
@Controller('api/v1/language-reviewers')
export class LanguageReviewersController {
  constructor(private readonly reviewers: LanguageReviewers) {}

  @Get()
  @Requires(takePartInReview)
  @Answers(200, schemas.languageReviewers, 'Who reads, in the acting tenant, what arrives in each language')
  list() {
    return this.reviewers.list();
  }

  @Put(':language')
  @Requires(reviewResources)
  @Answers(200, schemas.languageReviewers, 'Names who reads a language')
  name(@Param('language', { schema: localeSchema }) language: Locale, @Body({ schema: schemas.nameReviewers }) { people }: { people: string[] }) {
    return this.reviewers.name(language, people);
  }
}
