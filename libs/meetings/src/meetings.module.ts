import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { ContextWork } from '#platform';
import { AnswersService } from './editions/answers.service.js';
import { CalendarController } from './editions/calendar.controller.js';
import { CalendarService } from './editions/calendar.service.js';
import { ConvocationService } from './editions/convocation.service.js';
import { Countries } from './editions/countries.service.js';
import { Delegations } from './editions/delegations.service.js';
import { EditionHeadlines } from './editions/edition-headlines.service.js';
import { EditionPages } from './editions/edition-pages.service.js';
import { DelegationsController, MilestonesController } from './editions/edition-parts.controller.js';
import { EditionReader } from './editions/edition-reader.service.js';
import { EditionStore } from './editions/edition-store.service.js';
import { EditionViews } from './editions/edition-views.service.js';
import { Edition } from './editions/edition.entity.js';
import { EditionsController } from './editions/editions.controller.js';
import { EditionsService } from './editions/editions.service.js';
import { Invitees } from './editions/invitees.service.js';
import { MilestoneRow } from './editions/milestone.entity.js';
import { MilestonesService } from './editions/milestones.service.js';
import { MovingService } from './editions/moving.service.js';
import { OpeningService } from './editions/opening.service.js';
import { ZoneWatch } from './editions/zone-watch.service.js';
import { EndFeeds } from './feeds/end-feeds.handler.js';
import { FeedReader } from './feeds/feed-reader.service.js';
import { FeedsController } from './feeds/feeds.controller.js';
import { FeedsService } from './feeds/feeds.service.js';
import * as events from './meetings.events.js';
import { remind } from './meetings.jobs.js';
import { ReminderBook } from './reminders/reminder-book.service.js';
import { Remind } from './reminders/remind.handler.js';
import { NextEdition } from './series/next-edition.service.js';
import { SeriesController } from './series/series.controller.js';
import { Series } from './series/series.entity.js';
import { SeriesService } from './series/series.service.js';
import './meetings.texts.js';

/** What the meetings contribute to the background. */
export const meetingsWork: ContextWork = { events: Object.values(events), jobs: [remind], handlers: [Remind, EndFeeds] };

const services = [
  SeriesService, NextEdition, EditionStore, EditionViews, EditionsService, OpeningService, ConvocationService, MovingService,
  FeedsService, FeedReader, MilestonesService, AnswersService, CalendarService, EditionReader, EditionHeadlines, EditionPages, Delegations, Invitees, Countries, ReminderBook,
];

/** Series of meetings, their editions, what hangs on their dates, and the countries' answers. */
@Module({ imports: [TypeOrmModule.forFeature([Series, Edition, MilestoneRow])], providers: services, exports: services })
export class MeetingsModule {}

@Module({
  imports: [MeetingsModule],
  controllers: [CalendarController, FeedsController, SeriesController, EditionsController, MilestonesController, DelegationsController],
})
export class MeetingsHttpModule {}

@Module({ imports: [MeetingsModule], providers: [Remind, EndFeeds, ZoneWatch] })
export class MeetingsJobsModule {}
