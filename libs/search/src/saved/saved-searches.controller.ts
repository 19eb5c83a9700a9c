import { Body, Controller, Delete, Get, Param, Patch, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Answers, idParam, IfMatch, type Locale, ReaderLocale, Requires, tagged } from '#platform';
import { saveSearches } from '../search.permissions.js';
import { type EditSavedSearch, editSavedSearch, type SaveSearch, saveSearch, savedSearchList, savedSearchView } from './saved-search.schemas.js';
import { SavedSearches } from './saved-searches.service.js';

@Controller('api/v1/saved-searches')
export class SavedSearchesController {
  constructor(private readonly saved: SavedSearches) {}

  @Get()
  @Requires(saveSearches)
  @Answers(200, savedSearchList, 'One’s own saved searches, newest first')
  list() {
    return this.saved.list();
  }

  @Post()
  @Requires(saveSearches)
  @Answers(201, savedSearchView, 'Keeps a search; what is new in it is told as often as its frequency says')
  async save(@Body({ schema: saveSearch }) wish: SaveSearch, @ReaderLocale() locale: Locale, @Res({ passthrough: true }) reply: FastifyReply) {
    return tagged(reply, await this.saved.save(wish, locale));
  }

  @Get(':id')
  @Requires(saveSearches)
  @Answers(200, savedSearchView, 'One saved search')
  async read(@Param('id', { schema: idParam }) id: string, @Res({ passthrough: true }) reply: FastifyReply) {
    return tagged(reply, await this.saved.read(id));
  }

  @Patch(':id')
  @Requires(saveSearches)
  @Answers(200, savedSearchView, 'Renames it, or has it told of more or less often')
  async edit(
    @Param('id', { schema: idParam }) id: string,
    @IfMatch() version: number,
    @Body({ schema: editSavedSearch }) change: EditSavedSearch,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.saved.edit(id, version, change));
  }

  @Delete(':id')
  @Requires(saveSearches)
  @Answers(204, null, 'Forgets it')
  forget(@Param('id', { schema: idParam }) id: string): Promise<void> {
    return this.saved.forget(id);
  }
}
