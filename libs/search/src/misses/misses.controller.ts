import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { Answers, type Locale, Public, ReaderLocale, Requires } from '#platform';
import { readMisses } from '../search.permissions.js';
import { type SearchRequest, searchRequest } from '../search.schemas.js';
import { Helping } from './helping.service.js';
import { helpView, missesView, type NoteMiss, noteMiss, type SettleMiss, settleMiss } from './misses.schemas.js';
import { MissesService } from './misses.service.js';

/** What becomes of searches that find nothing. */
@Controller('api/v1/search')
export class MissesController {
  constructor(
    private readonly misses: MissesService,
    private readonly helping: Helping,
  ) {}

  @Get('help')
  @Public()
  @Answers(200, helpView, 'Ways out of a search that finds nothing, each with what it leads to')
  help(@Query({ schema: searchRequest }) { q, page: _page, limit: _limit, facets: _facets, ...filters }: SearchRequest, @ReaderLocale() locale: Locale) {
    return this.helping.help(q, filters, locale);
  }

  @Post('misses')
  @Public()
  @Answers(204, null, 'Notes, without knowing whose it was, that a query found nothing')
  note(@Body({ schema: noteMiss }) { q }: NoteMiss, @ReaderLocale() locale: Locale): Promise<void> {
    return this.misses.note(q, locale);
  }

  @Get('misses')
  @Requires(readMisses)
  @Answers(200, missesView, 'What was looked for in the last half year and not found: from one’s own space; for the Unit, from everywhere')
  read() {
    return this.misses.read();
  }

  @Post('misses/settlements')
  @Requires(readMisses)
  @Answers(204, null, 'Takes a query off the list: somebody has seen to it')
  settle(@Body({ schema: settleMiss }) { text }: SettleMiss): Promise<void> {
    return this.misses.settle(text);
  }
}
