import { type DynamicModule, Global, Module, type Type } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR, DiscoveryModule, ModuleRef } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessGuard } from './access/access.guard.js';
import { CredentialStrategies } from './access/credential-strategies.js';
import { Clock } from './clock/clock.js';
import { Config } from './config/config.js';
import { PreparingClient } from './database/preparing-client.js';
import { databaseUrl } from './database/roles.js';
import { TenantDatabase } from './database/tenant-database.js';
import { TenantScopeInterceptor } from './database/tenant-scope.interceptor.js';
import { Events } from './events/events.js';
import { Consumer } from './jobs/consumer.js';
import { DeadLetters } from './jobs/dead-letters.js';
import { HandlerRegistry, type Work } from './jobs/handler-registry.js';
import { Jobs } from './jobs/jobs.js';
import { Queues } from './jobs/queue.js';
import { Relay } from './jobs/relay.js';
import { DeliverMail } from './mail/deliver-mail.handler.js';
import { MailTransport } from './mail/mail-transport.js';
import { MailWriters } from './mail/mail-writers.js';
import { deliverMail, Mails } from './mail/mails.js';
import type { MailWriter } from './mail/mail.js';
import { FolderStorage } from './storage/folder-storage.js';
import { Storage } from './storage/storage.js';
import { HealthChecks } from './telemetry/health-checks.js';
import { HealthController } from './telemetry/health.controller.js';
import { Metrics } from './telemetry/metrics.js';

/** What a context contributes to the background: its events and jobs, who handles them, who writes its mails. */
export interface ContextWork extends Work {
  mailWriters?: readonly Type<MailWriter>[];
}

const platformWork: ContextWork = { jobs: [deliverMail], handlers: [DeliverMail] };

/** What every process needs: configuration, clock, the tenant database, events and jobs, storage, health. */
@Global()
@Module({})
export class PlatformModule {
  static forRoot(config: Config, works: readonly ContextWork[]): DynamicModule {
    const providers = [
      { provide: Config, useValue: config },
      { provide: HandlerRegistry, useFactory: () => new HandlerRegistry([platformWork, ...works]) },
      { provide: Storage, inject: [Clock], useFactory: (clock: Clock) => new FolderStorage(config.get('STORAGE_DIR'), clock) },
      Clock, TenantDatabase, Jobs, Events, Mails, Metrics, HealthChecks, DeadLetters,
    ];
    return {
      module: PlatformModule,
      imports: [
        DiscoveryModule,
        TypeOrmModule.forRoot({
          type: 'postgres',
          url: databaseUrl(config, 'app'),
          autoLoadEntities: true,
          synchronize: false,
          invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
          extra: { max: config.get('DATABASE_POOL'), connectionTimeoutMillis: 10_000, application_name: 'minga', Client: PreparingClient },
        }),
      ],
      providers,
      exports: [...providers.map((provider) => ('provide' in provider ? provider.provide : provider)), TypeOrmModule],
    };
  }
}

/** What answers requests needs on top: who asks, and one transaction for each. */
@Module({
  controllers: [HealthController],
  providers: [
    CredentialStrategies,
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_INTERCEPTOR, useClass: TenantScopeInterceptor },
  ],
})
export class PlatformHttpModule {}

/** What runs work needs on top: the queue, the relay that feeds it, the mail. */
@Module({})
export class PlatformJobsModule {
  static forRoot(works: readonly ContextWork[]): DynamicModule {
    const writers = works.flatMap((work) => work.mailWriters ?? []);
    return {
      module: PlatformJobsModule,
      providers: [
        Queues, Relay, Consumer, MailTransport, DeliverMail,
        { provide: MailWriters, inject: [ModuleRef], useFactory: (modules: ModuleRef) => new MailWriters(writers, modules) },
      ],
      exports: [Queues, Relay],
    };
  }
}
