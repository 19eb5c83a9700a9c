import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Answers, idParam, Jobs, type Locale, Public, ReaderLocale, Requires, TenantDatabase } from '#platform';
import { operate } from '#tenancy';
import { rebuildIndex } from './search.jobs.js';
import {
  type ExplainRequest, explainRequest, type RebuildRequest, rebuildRequest, searchAnswer, type SearchRequest, searchRequest, suggestionAnswer, type SuggestionRequest,
  suggestionRequest,
} from './search.schemas.js';
import { SearchService } from './search.service.js';
import { SuggestionsService } from './suggestions.service.js';
import { Explaining } from './why/explaining.service.js';
import { explanation } from './why/why.schemas.js';

@Controller('api/v1/search')
export class SearchController {
  constructor(
    private readonly searching: SearchService,
    private readonly suggestions: SuggestionsService,
    private readonly explaining: Explaining,
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

  @Get('explanations/:id')
  @Public()
  @Answers(200, explanation, 'Why a resource answers a query: which words and ideas, where, and how much each of them says')
  explain(@Param('id', { schema: idParam }) id: string, @Query({ schema: explainRequest }) { q }: ExplainRequest, @ReaderLocale() locale: Locale) {
    return this.explaining.explain(q, id, locale);
  }

  @Post('rebuilds')
  @Requires(operate)
  @Answers(202, null, 'Builds the index anew beside the live one and swaps them; with `analyse`, from the texts up')
  async rebuild(@Body({ schema: rebuildRequest }) { analyse }: RebuildRequest): Promise<void> {
    await this.jobs.enqueue(rebuildIndex, this.db.actor.tenantId, { analyse });
  }
}
