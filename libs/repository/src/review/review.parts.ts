import { AssignmentsService } from './assignments.service.js';
import { ChecklistService } from './checklist.service.js';
import { CommentsService } from './comments.service.js';
import { CommentsController, ReviewersController, ReviewingController, ReviewTasksController } from './conversation.controller.js';
import { Conversations } from './conversations.service.js';
import { EndorsementsController } from './endorsements.controller.js';
import { EndorsementsService } from './endorsements.service.js';
import { GuidanceController } from './guidance.controller.js';
import { GuidanceService } from './guidance.service.js';
import { ReviewQueue } from './review-queue.service.js';
import { ReviewController, ReviewQueueController } from './review.controller.js';
import { ReviewService } from './review.service.js';
import { RevisionsService } from './revisions.service.js';
import { RoundsService } from './rounds.service.js';

/** What the review of works is made of. */
export const reviewServices = [
  ReviewService, Conversations, CommentsService, AssignmentsService, ChecklistService, RoundsService, RevisionsService, ReviewQueue, GuidanceService,
  EndorsementsService,
];

export const reviewControllers = [
  ReviewController, CommentsController, ReviewersController, ReviewingController, ReviewTasksController, ReviewQueueController, GuidanceController,
  EndorsementsController,
];
