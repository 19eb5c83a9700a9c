/** What is public, told to other machines: harvesters, citation tools, search engines. */
import { TellHarvesters1763600040000 } from './migrations/202611201500-tell-harvesters.js';

export { DisseminationHttpModule, DisseminationModule } from './dissemination.module.js';
export { Signposts } from './signposting/signposts.service.js';

export const disseminationMigrations = [TellHarvesters1763600040000];
