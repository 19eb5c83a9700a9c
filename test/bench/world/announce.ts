import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type Config, Events, PlatformModule, TenantDatabase } from '#platform';
import { resourcesImported } from '#repository';
import { works } from '../../../apps/contexts.js';

@Module({})
class Announcer {}

const batch = 250;

/** Tells the portal of resources that were loaded, as loading through the API does; its handlers take it from there. */
export async function announce(config: Config, idsByTenant: ReadonlyMap<string, string[]>): Promise<void> {
  const app = await NestFactory.createApplicationContext({ module: Announcer, imports: [PlatformModule.forRoot(config, works)] }, { logger: false });
  const [database, events] = [app.get(TenantDatabase), app.get(Events)];
  for (const [tenantId, ids] of idsByTenant) {
    for (let at = 0; at < ids.length; at += batch) {
      const resourceIds = ids.slice(at, at + batch);
      await database.withinJob({ tenantId, actorId: null }, () => events.announce(resourcesImported, resourceIds[0]!, { resourceIds }));
    }
  }
  await app.close();
}
