import { Controller, Get, Param } from '@nestjs/common';
import { Answers, idParam, Public } from '#platform';
import { BlockReader } from './block-reader.service.js';
import { blockView } from './method.views.js';

/** Steps and tools at their own address. */
@Controller('api/v1/blocks')
export class BlocksController {
  constructor(private readonly blocks: BlockReader) {}

  @Get(':id')
  @Public()
  @Answers(200, blockView, 'A step or a tool: what it says, where it comes from and where it is used')
  read(@Param('id', { schema: idParam }) id: string) {
    return this.blocks.read(id);
  }
}
