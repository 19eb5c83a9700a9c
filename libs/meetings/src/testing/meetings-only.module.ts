import { type DynamicModule, Module } from '@nestjs/common';
import { IdentityHttpModule, IdentityJobsModule, identityWork } from '#identity';
import { type Config, PlatformHttpModule, PlatformJobsModule, PlatformModule } from '#platform';
import { TenancyHttpModule, tenancyWork } from '#tenancy';
import { MeetingsHttpModule, MeetingsJobsModule, meetingsWork } from '../meetings.module.js';

const works = [tenancyWork, identityWork, meetingsWork];

/**
 * The portal with meetings and what they stand on, in one process. What people are told of meetings is proven where
 * it is told: without it a convocation of 33 countries leaves no hundred letters to wait for.
 */
@Module({})
export class MeetingsOnlyModule {
  static forRoot(this: void, config: Config): DynamicModule {
    return {
      module: MeetingsOnlyModule,
      imports: [
        PlatformModule.forRoot(config, works), PlatformHttpModule, PlatformJobsModule.forRoot(works),
        TenancyHttpModule, IdentityHttpModule, IdentityJobsModule, MeetingsHttpModule, MeetingsJobsModule,
      ],
    };
  }
}
