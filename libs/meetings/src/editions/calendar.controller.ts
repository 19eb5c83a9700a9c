import { Controller, Get, Header, Param, Req, Res } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Answers, idParam, Public, Requires } from '#platform';
import { keepCalendar } from '../meetings.permissions.js';
import { CalendarService } from './calendar.service.js';

const calendarType = 'text/calendar; charset=utf-8';

/** Meetings as calendar files. */
@Controller('api/v1/meetings')
export class CalendarController {
  constructor(private readonly calendars: CalendarService) {}

  @Get('calendar.ics')
  @Requires(keepCalendar)
  @ApiProduces('text/calendar')
  @Header('content-type', calendarType)
  @Answers(200, z.string(), 'The meetings that the acting tenant keeps or is invited to, for one’s own calendar')
  mine(@Req() { locale = 'es' }: FastifyRequest) {
    return this.calendars.mine(locale);
  }

  @Get('editions/:id/calendar.ics')
  @Public()
  @ApiProduces('text/calendar')
  @Header('content-type', calendarType)
  @Answers(200, z.string(), 'One meeting as a calendar file')
  async ofEdition(
    @Param('id', { schema: idParam }) id: string,
    @Req() { locale = 'es' }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    void reply.header('content-disposition', `attachment; filename="${id}.ics"`);
    return this.calendars.ofEdition(id, locale);
  }
}
