import { Module } from '@nestjs/common';
import type { ContextWork } from '#platform';
import { RepositoryModule } from '#repository';
import * as events from './exchange.events.js';
import * as jobs from './exchange.jobs.js';
import './exchange.texts.js';
import { DiscussionController, RemarksController } from './discussion/discussion.controller.js';
import { DiscussionService } from './discussion/discussion.service.js';
import { RemarkReader } from './discussion/remark-reader.service.js';
import { AdaptationsService } from './lineage/adaptations.service.js';
import { LineageController } from './lineage/lineage.controller.js';
import { LineageService } from './lineage/lineage.service.js';
import { AnswersService } from './requests/answers.service.js';
import { MatchingService } from './requests/matching.service.js';
import { RequestHeadlines } from './requests/request-headlines.service.js';
import { RequestReader } from './requests/request-reader.service.js';
import { RequestsController } from './requests/requests.controller.js';
import { RequestsService } from './requests/requests.service.js';
import { AdoptionsService } from './use/adoptions.service.js';
import { OutcomesService } from './use/outcomes.service.js';
import { AdoptionsController, UseController, UseFiguresController } from './use/use.controller.js';
import { AskForOutcome, CountAdaptation, DiscloseOutcome } from './use/use.handlers.js';
import { UseReader } from './use/use-reader.service.js';
import { WatchDeadline } from './requests/watch-deadline.handler.js';

const handlers = [WatchDeadline, AskForOutcome, CountAdaptation, DiscloseOutcome];

export const exchangeWork: ContextWork = { events: Object.values(events), jobs: Object.values(jobs), handlers };

const services = [RequestsService, AnswersService, RequestReader, MatchingService, RequestHeadlines, AdaptationsService, LineageService, AdoptionsService, OutcomesService, UseReader, DiscussionService, RemarkReader];

/** What people ask, adapt, use and say. */
@Module({ imports: [RepositoryModule], providers: services, exports: services })
export class ExchangeModule {}

/** What answers requests. */
@Module({ imports: [ExchangeModule], controllers: [RequestsController, LineageController, UseController, UseFiguresController, AdoptionsController, DiscussionController, RemarksController] })
export class ExchangeHttpModule {}

/** What works in the background. */
@Module({ imports: [ExchangeModule], providers: handlers, exports: handlers })
export class ExchangeJobsModule {}
