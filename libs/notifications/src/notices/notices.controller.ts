import { Controller, Get, Param, Put, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Answers, idParam, Requires } from '#platform';
import { keepNotices } from '../notifications.permissions.js';
import * as schemas from './notices.schemas.js';
import { NoticesService } from './notices.service.js';

@Controller('api/v1/notifications')
export class NoticesController {
  constructor(private readonly notices: NoticesService) {}

  @Get()
  @Requires(keepNotices)
  @Answers(200, schemas.noticesView, 'One’s notices in the acting tenant, newest first, and how many are unread')
  list(@Query({ schema: schemas.listNotices }) query: schemas.ListNotices, @Req() { locale = 'es' }: FastifyRequest) {
    return this.notices.list(query, locale);
  }

  @Put('reading')
  @Requires(keepNotices)
  @Answers(204, null, 'Marks all notices as read')
  markAllRead() {
    return this.notices.markAllRead();
  }

  @Put(':id/reading')
  @Requires(keepNotices)
  @Answers(204, null, 'Marks a notice as read')
  markRead(@Param('id', { schema: idParam }) id: string) {
    return this.notices.markRead(id);
  }
}
