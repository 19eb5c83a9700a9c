import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { Answers, Jobs, type Locale, Public, ReaderLocale, Requires, TenantDatabase } from '#platform';
import { operate } from '#tenancy';
import { rebuildIndex } from './search.jobs.js';
import {
  type RebuildRequest, rebuildRequest, searchAnswer, type SearchRequest, searchRequest, suggestionAnswer, type SuggestionRequest,
  suggestionRequest,
} from './search.schemas.js';
import { SearchService } from './search.service.js';
import { SuggestionsService } from './suggestions.service.js';

@Controller('api/v1/search')
export class SearchController {
  constructor(
    private readonly searching: SearchService,
    private readonly suggestions: SuggestionsService,
    private readonly jobs: Jobs,
    private readonly db: TenantDatabase,
  ) {}

  @Get()
  @Public()
  @Answers(200, searchAnswer, 'What the reader may see and the query asks for: whole questions, words, numbers, names')
  search(@Query({ schema: searchRequest }) { q, page, limit, facets, ...filters }: SearchRequest, @ReaderLocale() locale: Locale) {
    return this.searching.search(q, filters, { page, limit, facets }, locale);
  }

  @Get('suggestions')
  @Public()
  @Answers(200, suggestionAnswer, 'What a query that is still being typed may mean')
  suggest(@Query({ schema: suggestionRequest }) { q, limit }: SuggestionRequest, @ReaderLocale() locale: Locale) {
    return this.suggestions.suggest(q, limit, locale);
  }

  @Post('rebuilds')
  @Requires(operate)
  @Answers(202, null, 'Builds the index anew beside the live one and swaps them; with `analyse`, from the texts up')
  async rebuild(@Body({ schema: rebuildRequest }) { analyse }: RebuildRequest): Promise<void> {
    await this.jobs.enqueue(rebuildIndex, this.db.actor.tenantId, { analyse });
  }
}
