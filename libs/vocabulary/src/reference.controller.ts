import { Controller, Get, Param } from '@nestjs/common';
import { Answers, Public } from '#platform';
import { tableCode, tablesView, tableView } from './reference.schemas.js';
import { ReferenceService } from './reference.service.js';

@Controller('api/v1/reference')
export class ReferenceController {
  constructor(private readonly reference: ReferenceService) {}

  @Get()
  @Public()
  @Answers(200, tablesView, 'The tables of the sources')
  async list() {
    return { items: await this.reference.list() };
  }

  @Get(':table')
  @Public()
  @Answers(200, tableView, 'A table with its rows, where each was read, and what they lead to')
  read(@Param('table', { schema: tableCode }) table: string) {
    return this.reference.table(table);
  }
}
