import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Answers, authorize, etag, idParam, Requires, TenantDatabase, IfMatch } from '#platform';
import { answerConvocations, conveneMeetings } from '../meetings.permissions.js';
import { mayKeep } from '../meetings.policy.js';
import { viewOfMoment } from '../meetings.schemas.js';
import { ReminderBook } from '../reminders/reminder-book.service.js';
import { type EditMilestone, editMilestone, type MilestoneBody, milestoneBody } from '../series/series.schemas.js';
import { AnswersService } from './answers.service.js';
import { Delegations } from './delegations.service.js';
import { EditionStore } from './edition-store.service.js';
import { EditionViews } from './edition-views.service.js';
import type { Edition } from './edition.entity.js';
import * as schemas from './edition.schemas.js';
import { MilestonesService } from './milestones.service.js';

/** The steps on the way to a meeting. */
@Controller('api/v1/meetings/editions/:id/milestones')
export class MilestonesController {
  constructor(
    private readonly milestones: MilestonesService,
    private readonly views: EditionViews,
  ) {}

  @Post()
  @Requires(conveneMeetings)
  @Answers(201, schemas.editionView, 'Adds a milestone')
  async add(
    @Param('id', { schema: idParam }) id: string,
    @IfMatch() version: number,
    @Body({ schema: milestoneBody }) wish: MilestoneBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.show(await this.milestones.add(id, version, wish), reply);
  }

  @Patch(':milestoneId')
  @Requires(conveneMeetings)
  @Answers(200, schemas.editionView, 'Changes a milestone')
  async edit(
    @Param('id', { schema: idParam }) id: string,
    @Param('milestoneId', { schema: idParam }) milestoneId: string,
    @IfMatch() version: number,
    @Body({ schema: editMilestone }) change: EditMilestone,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.show(await this.milestones.edit(id, version, milestoneId, change), reply);
  }

  @Delete(':milestoneId')
  @Requires(conveneMeetings)
  @Answers(200, schemas.editionView, 'Takes a milestone out of the plan')
  async remove(
    @Param('id', { schema: idParam }) id: string,
    @Param('milestoneId', { schema: idParam }) milestoneId: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.show(await this.milestones.remove(id, version, milestoneId), reply);
  }

  @Put(':milestoneId/completion')
  @Requires(conveneMeetings)
  @Answers(200, schemas.editionView, 'Marks a milestone as done')
  async complete(
    @Param('id', { schema: idParam }) id: string,
    @Param('milestoneId', { schema: idParam }) milestoneId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.show(await this.milestones.complete(id, milestoneId), reply);
  }

  @Delete(':milestoneId/completion')
  @Requires(conveneMeetings)
  @Answers(200, schemas.editionView, 'Opens a milestone again')
  async reopen(
    @Param('id', { schema: idParam }) id: string,
    @Param('milestoneId', { schema: idParam }) milestoneId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.show(await this.milestones.reopen(id, milestoneId), reply);
  }

  private show(edition: Edition, reply: FastifyReply) {
    void reply.header('etag', etag(edition.version));
    return this.views.whole(edition);
  }
}

/** The countries invited to a meeting, what they answer and who is reminded when. */
@Controller('api/v1/meetings/editions/:id')
export class DelegationsController {
  constructor(
    private readonly db: TenantDatabase,
    private readonly store: EditionStore,
    private readonly delegations: Delegations,
    private readonly answers: AnswersService,
    private readonly reminders: ReminderBook,
    private readonly views: EditionViews,
  ) {}

  @Get('delegations')
  @Requires(conveneMeetings)
  @Answers(200, schemas.delegationsView, 'The invited countries, their focal points and answers')
  async list(@Param('id', { schema: idParam }) id: string) {
    const items = await this.delegations.of(await this.kept(id));
    return { items, counts: this.delegations.count(items) };
  }

  @Put('answer')
  @Requires(answerConvocations)
  @Answers(200, schemas.editionView, 'Says whether the acting country comes')
  async answer(@Param('id', { schema: idParam }) id: string, @Body({ schema: schemas.giveAnswer }) answer: schemas.GiveAnswer) {
    return this.views.whole(await this.answers.answer(id, answer));
  }

  @Get('reminders')
  @Requires(conveneMeetings)
  @Answers(200, schemas.remindersView, 'The reminders of the meeting and its milestones, given and to be given')
  async listReminders(@Param('id', { schema: idParam }) id: string) {
    const standing = await this.reminders.standing(await this.kept(id));
    return {
      items: standing.map(({ id: reminderId, subject, daysBefore, due, state }) => ({
        id: reminderId,
        milestoneId: subject === 'meeting' ? null : subject.milestoneId,
        daysBefore,
        due: viewOfMoment(due),
        state,
      })),
    };
  }

  private async kept(id: string): Promise<Edition> {
    const edition = await this.store.find(id);
    authorize(mayKeep(this.db.actor, edition), conveneMeetings.name);
    return edition;
  }
}
