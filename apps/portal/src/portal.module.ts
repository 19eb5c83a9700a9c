import { type DynamicModule, Module } from '@nestjs/common';
import { type Config, PlatformHttpModule, PlatformJobsModule, PlatformModule } from '#platform';
import { httpModules, jobsModules, works } from '../../contexts.js';

/** Everything in one process: answers requests and runs the work. */
@Module({})
export class PortalModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: PortalModule,
      imports: [
        PlatformModule.forRoot(config, works), PlatformHttpModule, PlatformJobsModule.forRoot(works), ...httpModules, ...jobsModules,
      ],
    };
  }
}
