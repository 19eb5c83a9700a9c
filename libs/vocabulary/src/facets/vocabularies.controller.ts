import { Controller, Get } from '@nestjs/common';
import { z } from 'zod';
import { Answers, localeSchema, Public } from '#platform';
import { licences, resourceTypes, sectors, valueChains } from './index.js';

const term = z.object({ code: z.string(), labels: z.record(localeSchema, z.string()), uri: z.url().optional() });

const vocabulariesView = z.object({
  sectors: z.array(term),
  valueChains: z.array(term.extend({ concept: z.string() })),
  resourceTypes: z.array(term),
  licences: z.array(term.extend({ adaptable: z.boolean() })),
});

@Controller('api/v1/vocabularies')
export class VocabulariesController {
  @Get()
  @Public()
  @Answers(200, vocabulariesView, 'The closed lists that people pick from, in the four languages')
  list() {
    return { sectors, valueChains, resourceTypes, licences };
  }
}
