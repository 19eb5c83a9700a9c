import { type DynamicModule, Module } from '@nestjs/common';
import { type Config, PlatformHttpModule, PlatformModule } from '#platform';
import { httpModules, works } from '../../contexts.js';

/** Answers requests; runs no work. */
@Module({})
export class ApiModule {
  static forRoot(config: Config): DynamicModule {
    return { module: ApiModule, imports: [PlatformModule.forRoot(config, works), PlatformHttpModule, ...httpModules] };
  }
}
