import { Controller, Get, Query } from '@nestjs/common';
import { z } from 'zod';
import { Answers, ManualScope, Requires } from '#platform';
import { authorIdentifier, depositResources } from '#repository';
import { LookUp } from './look-up.service.js';

const wanted = z.object({ identifier: authorIdentifier });
const named = z.object({ identifier: z.string(), name: z.string() });

/** Who it is that an identifier names. Asked of the registers themselves, while no transaction is open. */
@Controller('api/v1/identifiers')
export class IdentifiersController {
  constructor(private readonly lookUp: LookUp) {}

  @Get()
  @Requires(depositResources)
  @ManualScope()
  @Answers(200, named, 'The name under which an author is known to ORCID or ROR')
  async read(@Query({ schema: wanted }) { identifier }: z.output<typeof wanted>) {
    return { identifier, name: await this.lookUp.nameOf(identifier) };
  }
}
