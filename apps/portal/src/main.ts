import { resolve } from 'node:path';
import { Config, createApi } from '#platform';
import { servePages } from '../../api/src/pages/serve-pages.js';
import { prepareDatabase } from '../../contexts.js';
import { orExit } from '../../run.js';
import { loadDemonstration } from './demo/load-demonstration.js';
import { introduce } from './introduce.js';
import { openPortalFolder, startEmbeddedServices, toldToStop } from './launcher/index.js';
import { PortalModule } from './portal.module.js';
import { secretKeyOf } from './secret-key.js';
import { checkSettings, portalSettings } from './settings.js';

const say = (line: string): boolean => process.stdout.write(`  ${line}\n`);

/** Everything in one process, on a folder of its own. */
await orExit(async () => {
  const path = resolve(process.env['MINGA_DIR'] || '.minga');
  const settings = portalSettings(process.env, path);
  checkSettings(settings);
  const folder = await openPortalFolder(path);
  const stopping = toldToStop();
  const services = await startEmbeddedServices(
    folder.path,
    { databaseUrl: settings['DATABASE_URL'], meiliUrl: settings['MEILI_URL'], meiliKey: settings['MEILI_KEY'] },
    say,
  );
  try {
    const config = Config.parse({
      SECRET_KEY: secretKeyOf(folder.path),
      ...settings,
      DATABASE_URL: services.databaseUrl,
      MEILI_URL: services.meiliUrl,
      MEILI_KEY: services.meiliKey,
    });
    const ran = await prepareDatabase(config);
    if (ran.length) say(`Database brought up to date (${ran.length} step(s))`);
    const app = await createApi(PortalModule.forRoot(config), config, { ownSignals: false });
    await servePages(app, config);
    await app.listen(config.get('PORT'), config.get('HOST'));
    const people = await loadDemonstration(app, config, folder.path, say);
    folder.serving(config.get('PUBLIC_URL'));
    introduce(config, people, say);
    await stopping;
    folder.stopping();
    say('Stopping');
    await app.close();
  } finally {
    await services.stop();
    folder.release();
  }
  process.exit(0);
});
