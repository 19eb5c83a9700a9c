import { Controller, Delete, Get, Param, Put } from '@nestjs/common';
import { Answers, Requires } from '#platform';
import { keepNotices } from '../notifications.permissions.js';
import * as schemas from './follow.schemas.js';
import { FollowsService } from './follows.service.js';

@Controller('api/v1/follows')
export class FollowsController {
  constructor(private readonly follows: FollowsService) {}

  @Get()
  @Requires(keepNotices)
  @Answers(200, schemas.followsView, 'What one follows in the acting tenant')
  async list() {
    return { items: await this.follows.list() };
  }

  @Get(':kind/:code')
  @Requires(keepNotices)
  @Answers(200, schemas.followingView, 'Whether one follows a concept, a country or a cluster')
  read(@Param('kind', { schema: schemas.followKind }) kind: schemas.FollowKind, @Param('code', { schema: schemas.followCode }) code: string) {
    return this.follows.read(kind, code);
  }

  @Put(':kind/:code')
  @Requires(keepNotices)
  @Answers(204, null, 'Follows a concept, a country or a cluster')
  follow(@Param('kind', { schema: schemas.followKind }) kind: schemas.FollowKind, @Param('code', { schema: schemas.followCode }) code: string) {
    return this.follows.follow(kind, code);
  }

  @Delete(':kind/:code')
  @Requires(keepNotices)
  @Answers(204, null, 'Follows it no longer')
  unfollow(@Param('kind', { schema: schemas.followKind }) kind: schemas.FollowKind, @Param('code', { schema: schemas.followCode }) code: string) {
    return this.follows.unfollow(kind, code);
  }
}
