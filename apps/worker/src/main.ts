import { NestFactory } from '@nestjs/core';
import { Config, createLog, NestLog } from '#platform';
import { prepareDatabase } from '../../contexts.js';
import { orExit } from '../../run.js';
import { WorkerModule } from './worker.module.js';

await orExit(async () => {
  const config = Config.parse(process.env);
  await prepareDatabase(config);
  const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(config), {
    logger: new NestLog(createLog(config.get('LOG_LEVEL'))),
    abortOnError: false,
  });
  app.enableShutdownHooks();
});
