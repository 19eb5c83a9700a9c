import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { ExchangeModule } from '#exchange';
import { MeetingsModule } from '#meetings';
import type { ContextWork } from '#platform';
import { RepositoryModule } from '#repository';
import { SearchModule } from '#search';
import { TenancyModule } from '#tenancy';
import { VocabularyModule } from '#vocabulary';
import { FollowedThings } from './follows/followed-things.service.js';
import { FollowsController } from './follows/follows.controller.js';
import { FollowsService } from './follows/follows.service.js';
import { tellPerson } from './kinds/notice.js';
import { MeetingMail } from './mail/meeting.mail.js';
import { MeetingMails } from './mail/meeting-mails.service.js';
import { NoticeMail } from './mail/notice.mail.js';
import { DepositNews } from './news/deposit-news.service.js';
import * as exchange from './news/exchange.handlers.js';
import { Followers } from './news/followers.service.js';
import * as meetings from './news/meeting.handlers.js';
import { MeetingNews } from './news/meeting-news.service.js';
import { Messenger } from './news/messenger.service.js';
import { RemindPeople } from './news/remind-people.handler.js';
import * as resources from './news/resource.handlers.js';
import * as searches from './news/search.handlers.js';
import * as thesaurus from './news/thesaurus.handlers.js';
import { TellOfArrival } from './news/tell-of-arrival.handler.js';
import { TellOfCluster } from './news/tell-of-cluster.handler.js';
import { NoticesController } from './notices/notices.controller.js';
import { NoticesService } from './notices/notices.service.js';
import { TellPerson } from './notices/tell-person.handler.js';
import * as events from './notifications.events.js';
import './notifications.texts.js';
import { DeliveriesService } from './operations/deliveries.service.js';
import { Housekeeping, keepHouse } from './operations/housekeeping.service.js';
import { KeepHouse } from './operations/keep-house.handler.js';
import { MailboxService } from './operations/mailbox.service.js';
import { DeliveriesController, MailboxController } from './operations/operations.controller.js';
import { PreferencesController } from './preferences/preferences.controller.js';
import { PreferencesService } from './preferences/preferences.service.js';
import { UnsubscribeLinks } from './preferences/unsubscribe-links.js';
import { UnsubscriptionController } from './preferences/unsubscription.controller.js';
import { FactsService } from './sayings/facts.service.js';
import { Sayings } from './sayings/sayings.service.js';

const handlers = [...Object.values(resources), ...Object.values(meetings), ...Object.values(exchange), ...Object.values(thesaurus), ...Object.values(searches), RemindPeople, TellOfArrival, TellOfCluster, TellPerson, KeepHouse];
const mailWriters = [NoticeMail, MeetingMail];

/** What the notifications contribute to the background. */
export const notificationsWork: ContextWork = { events: Object.values(events), jobs: [tellPerson, keepHouse], handlers, mailWriters };

const services = [
  FollowedThings, FollowsService, FactsService, Sayings, NoticesService, PreferencesService, UnsubscribeLinks, DeliveriesService, MailboxService,
];

/** What people follow, what they were told and how they want to be told. */
@Module({ imports: [IdentityModule, VocabularyModule, RepositoryModule, SearchModule, MeetingsModule, ExchangeModule], providers: services, exports: services })
export class NotificationsModule {}

@Module({
  imports: [NotificationsModule],
  controllers: [
    FollowsController, PreferencesController, UnsubscriptionController, NoticesController, DeliveriesController, MailboxController,
  ],
})
export class NotificationsHttpModule {}

@Module({
  imports: [TenancyModule, NotificationsModule, VocabularyModule, RepositoryModule, MeetingsModule, ExchangeModule],
  providers: [Messenger, Followers, DepositNews, MeetingNews, MeetingMails, Housekeeping, ...mailWriters, ...handlers],
})
export class NotificationsJobsModule {}
