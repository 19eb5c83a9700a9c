import { Config, createApi } from '#platform';
import { prepareDatabase } from '../../contexts.js';
import { orExit } from '../../run.js';
import { ApiModule } from './api.module.js';
import { servePages } from './pages/serve-pages.js';

await orExit(async () => {
  const config = Config.parse(process.env);
  await prepareDatabase(config);
  const app = await createApi(ApiModule.forRoot(config), config);
  await servePages(app, config);
  await app.listen(config.get('PORT'), config.get('HOST'));
});
