import { Controller, Get, Param, Query } from '@nestjs/common';
import { z } from 'zod';
import { Answers, idParam, type Locale, Public, ReaderLocale } from '#platform';
import { searchHit } from '../search.schemas.js';
import { SimilarService } from './similar.service.js';

const similarQuery = z.object({ limit: z.coerce.number().int().min(1).max(20).default(5) });

/** What is like a resource. */
@Controller('api/v1/resources/:id/similar')
export class SimilarController {
  constructor(private readonly similar: SimilarService) {}

  @Get()
  @Public()
  @Answers(200, z.object({ items: z.array(searchHit) }), 'Published resources about the same things, as far as the reader may see, each with what it has in common')
  read(@Param('id', { schema: idParam }) id: string, @Query({ schema: similarQuery }) { limit }: z.output<typeof similarQuery>, @ReaderLocale() locale: Locale) {
    return this.similar.to(id, limit, locale);
  }
}
