import { Body, Controller, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Answers, etag, idParam, Public, Requires, IfMatch } from '#platform';
import { conveneMeetings } from '../meetings.permissions.js';
import { ConvocationService } from './convocation.service.js';
import { EditionViews, entry } from './edition-views.service.js';
import type { Edition } from './edition.entity.js';
import * as schemas from './edition.schemas.js';
import { EditionsService } from './editions.service.js';
import { EditionStore } from './edition-store.service.js';
import { MovingService } from './moving.service.js';
import { OpeningService } from './opening.service.js';

/** Meetings: read by whoever may, prepared, convened, moved and cancelled by the Support Unit. */
@Controller('api/v1/meetings/editions')
export class EditionsController {
  constructor(
    private readonly editions: EditionsService,
    private readonly store: EditionStore,
    private readonly opening: OpeningService,
    private readonly convocation: ConvocationService,
    private readonly moving: MovingService,
    private readonly views: EditionViews,
  ) {}

  @Get()
  @Public()
  @Answers(200, schemas.editionsView, 'Meetings by date, as far as the reader may see them')
  async list(@Query({ schema: schemas.listEditions }) query: schemas.ListEditions) {
    const { items, next } = await this.editions.list(query);
    return { items: items.map(entry), next };
  }

  @Post()
  @Requires(conveneMeetings)
  @Answers(201, schemas.editionView, 'Opens the next edition of a series')
  async open(@Body({ schema: schemas.openEdition }) wish: schemas.OpenEdition, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.show(await this.opening.open(wish), reply);
  }

  @Get(':id')
  @Public()
  @Answers(200, schemas.editionView, 'One meeting with the way to it')
  async read(@Param('id', { schema: idParam }) id: string, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.show(await this.store.find(id), reply);
  }

  @Patch(':id')
  @Requires(conveneMeetings)
  @Answers(200, schemas.editionView, 'Changes what a meeting is called and says, not when it is')
  async edit(
    @Param('id', { schema: idParam }) id: string,
    @IfMatch() version: number,
    @Body({ schema: schemas.editEdition }) change: schemas.EditEdition,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.show(await this.editions.edit(id, version, change), reply);
  }

  @Get(':id/convocation')
  @Requires(conveneMeetings)
  @Answers(200, schemas.convocationView, 'Whom convening now would invite, and which countries have no focal point')
  previewConvocation(@Param('id', { schema: idParam }) id: string) {
    return this.convocation.preview(id);
  }

  @Post(':id/convocation')
  @Requires(conveneMeetings)
  @Answers(200, schemas.editionView, 'Invites the countries; again, for those who had no focal point')
  async convene(
    @Param('id', { schema: idParam }) id: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.show(await this.convocation.convene(id, version), reply);
  }

  @Post(':id/move/preview')
  @Requires(conveneMeetings)
  @Answers(200, schemas.movePreviewView, 'Everything that would move with the meeting; changes nothing')
  previewMove(@Param('id', { schema: idParam }) id: string, @Body({ schema: schemas.moveEdition }) times: schemas.MoveEdition) {
    return this.moving.preview(id, times);
  }

  @Post(':id/move')
  @Requires(conveneMeetings)
  @Answers(200, schemas.editionView, 'Moves the meeting and everything that hangs on its date')
  async move(
    @Param('id', { schema: idParam }) id: string,
    @IfMatch() version: number,
    @Body({ schema: schemas.moveEdition }) times: schemas.MoveEdition,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.show(await this.moving.move(id, version, times), reply);
  }

  @Post(':id/cancellation')
  @Requires(conveneMeetings)
  @Answers(200, schemas.editionView, 'Cancels the meeting')
  async cancel(
    @Param('id', { schema: idParam }) id: string,
    @IfMatch() version: number,
    @Body({ schema: schemas.cancelEdition }) why: schemas.CancelEdition,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.show(await this.editions.cancel(id, version, why), reply);
  }

  @Post(':id/holding')
  @Requires(conveneMeetings)
  @Answers(200, schemas.editionView, 'Records that the meeting took place')
  async recordHeld(@Param('id', { schema: idParam }) id: string, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.show(await this.editions.recordHeld(id), reply);
  }

  private show(edition: Edition, reply: FastifyReply) {
    void reply.header('etag', etag(edition.version));
    return this.views.whole(edition);
  }
}
