/** What is public, told to other machines: harvesters, citation tools, search engines; and how often it is used. */
import { TellHarvesters1763600040000 } from './migrations/202611201500-tell-harvesters.js';
import { HarvestOthers1763600042000 } from './migrations/202611201520-harvest-others.js';
import { GiveDois1763600082000 } from './migrations/202611201802-give-dois.js';
import { CountUse1763600041000 } from './migrations/202611201510-count-use.js';
import { PackCollections1763600098000 } from './migrations/202611201820-pack-collections.js';

export { compareUsage, keepHarvests, readUsage } from './dissemination.permissions.js';
export { DisseminationHttpModule, DisseminationJobsModule, DisseminationModule, disseminationWork } from './dissemination.module.js';
export { LinkedData } from './records/linked-data.service.js';
export { Signposts } from './signposting/signposts.service.js';
export { UsageRecorder } from './usage/usage-recorder.service.js';

export const disseminationMigrations = [TellHarvesters1763600040000, CountUse1763600041000, HarvestOthers1763600042000, GiveDois1763600082000, PackCollections1763600098000];
