import { Body, Controller, Delete, Get, Param, Post, Put } from '@nestjs/common';
import { Answers, idParam, Requires } from '#platform';
import { reviewResources, takePartInReview } from '../repository.permissions.js';
import { AssignmentsService } from './assignments.service.js';
import { ChecklistService } from './checklist.service.js';
import type { ChecklistItem } from './checklists.js';
import { CommentsService } from './comments.service.js';
import * as schemas from './review.schemas.js';
import { RoundsService } from './rounds.service.js';

/** What is said in a review, and settled. */
@Controller('api/v1/resources/:id/comments')
export class CommentsController {
  constructor(private readonly comments: CommentsService) {}

  @Get()
  @Requires(takePartInReview)
  @Answers(200, schemas.commentsView, 'The conversation of the review')
  async list(@Param('id', { schema: idParam }) id: string) {
    return { items: await this.comments.list(id) };
  }

  @Post()
  @Requires(takePartInReview)
  @Answers(201, schemas.commentView, 'Adds to the conversation')
  add(@Param('id', { schema: idParam }) id: string, @Body({ schema: schemas.addComment }) body: schemas.AddComment) {
    return this.comments.add(id, body);
  }

  @Put(':comment/resolution')
  @Requires(takePartInReview)
  @Answers(200, schemas.commentView, 'Settles a remark')
  resolve(@Param('id', { schema: idParam }) id: string, @Param('comment', { schema: idParam }) comment: string) {
    return this.comments.settle(id, comment, true);
  }

  @Delete(':comment/resolution')
  @Requires(takePartInReview)
  @Answers(200, schemas.commentView, 'Opens a remark again')
  reopen(@Param('id', { schema: idParam }) id: string, @Param('comment', { schema: idParam }) comment: string) {
    return this.comments.settle(id, comment, false);
  }
}

/** Who was asked to review a work. */
@Controller('api/v1/resources/:id/reviewers')
export class ReviewersController {
  constructor(private readonly assignments: AssignmentsService) {}

  @Get()
  @Requires(takePartInReview)
  @Answers(200, schemas.assignmentsView, 'Who was asked to review it, and what they said')
  async list(@Param('id', { schema: idParam }) id: string) {
    return { items: await this.assignments.list(id) };
  }

  @Put(':personId')
  @Requires(reviewResources)
  @Answers(200, schemas.assignmentsView, 'Asks a colleague to review it, or asks again')
  async assign(
    @Param('id', { schema: idParam }) id: string,
    @Param('personId', { schema: idParam }) personId: string,
    @Body({ schema: schemas.assign }) body: schemas.Assign,
  ) {
    return { items: await this.assignments.assign(id, personId, body) };
  }

  @Delete(':personId')
  @Requires(reviewResources)
  @Answers(204, null, 'Releases a reviewer')
  release(@Param('id', { schema: idParam }) id: string, @Param('personId', { schema: idParam }) personId: string): Promise<void> {
    return this.assignments.release(id, personId);
  }
}

/** What a reviewer does: looks, ticks, concludes. */
@Controller('api/v1/resources/:id')
export class ReviewingController {
  constructor(
    private readonly assignments: AssignmentsService,
    private readonly checklist: ChecklistService,
    private readonly rounds: RoundsService,
  ) {}

  @Post('assessment')
  @Requires(takePartInReview)
  @Answers(200, schemas.assignmentsView, 'What a reviewer concludes')
  async answer(@Param('id', { schema: idParam }) id: string, @Body({ schema: schemas.answerReview }) body: schemas.AnswerReview) {
    return { items: await this.assignments.answer(id, body) };
  }

  @Get('checklist')
  @Requires(takePartInReview)
  @Answers(200, schemas.checklistView, 'The checklist for its type, and what was looked at')
  readChecklist(@Param('id', { schema: idParam }) id: string) {
    return this.checklist.read(id);
  }

  @Put('checklist/:item')
  @Requires(takePartInReview)
  @Answers(200, schemas.checklistView, 'Says that a point was looked at')
  tick(@Param('id', { schema: idParam }) id: string, @Param('item', { schema: schemas.checklistItem }) item: ChecklistItem) {
    return this.checklist.tick(id, item, true);
  }

  @Delete('checklist/:item')
  @Requires(takePartInReview)
  @Answers(200, schemas.checklistView, 'Says that a point is to be looked at again')
  untick(@Param('id', { schema: idParam }) id: string, @Param('item', { schema: schemas.checklistItem }) item: ChecklistItem) {
    return this.checklist.tick(id, item, false);
  }

  @Get('review-rounds')
  @Requires(takePartInReview)
  @Answers(200, schemas.roundsView, 'What stood there each time changes were asked for')
  async listRounds(@Param('id', { schema: idParam }) id: string) {
    return { items: await this.rounds.list(id) };
  }
}

@Controller('api/v1/review-tasks')
export class ReviewTasksController {
  constructor(private readonly assignments: AssignmentsService) {}

  @Get()
  @Requires(takePartInReview)
  @Answers(200, schemas.reviewTasks, 'What the caller was asked to review and has not answered')
  async mine() {
    return { items: await this.assignments.mine() };
  }
}
