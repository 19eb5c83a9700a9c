import { type DynamicModule, Module } from '@nestjs/common';
import { type Config, PlatformJobsModule, PlatformModule } from '#platform';
import { jobsModules, works } from '../../contexts.js';

/** Runs the same contexts' work; answers nobody. */
@Module({})
export class WorkerModule {
  static forRoot(config: Config): DynamicModule {
    return { module: WorkerModule, imports: [PlatformModule.forRoot(config, works), PlatformJobsModule.forRoot(works), ...jobsModules] };
  }
}
