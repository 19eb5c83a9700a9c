import { join, resolve } from 'node:path';
import { Config, createApi } from '#platform';
import { servePages } from '../../api/src/pages/serve-pages.js';
import { prepareDatabase } from '../../contexts.js';
import { orExit } from '../../run.js';
import { loadDemonstration } from './demo/load-demonstration.js';
import { introduce } from './introduce.js';
import { openPortalFolder, startEmbeddedServices, toldToStop } from './launcher/index.js';
import { PortalModule } from './portal.module.js';
import { secretKeyOf } from './secret-key.js';

const say = (line: string): boolean => process.stdout.write(`  ${line}\n`);

/** Everything in one process, on a folder of its own. */
await orExit(async () => {
  const { env } = process;
  const folder = await openPortalFolder(env['MINGA_DIR'] ?? '.minga');
  const stopping = toldToStop();
  const services = await startEmbeddedServices(
    folder.path,
    { databaseUrl: env['DATABASE_URL'], meiliUrl: env['MEILI_URL'], meiliKey: env['MEILI_KEY'] },
    say,
  );
  try {
    const port = env['PORT'] ?? '3000';
    const config = Config.parse({
      LOG_LEVEL: 'warn',
      PUBLIC_URL: `http://localhost:${port}`,
      SECRET_KEY: secretKeyOf(folder.path),
      STORAGE_DIR: join(folder.path, 'files'),
      WEB_DIR: resolve('dist/web'),
      ...env,
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
