/** How knowledge travels: requests for it, adaptations, what came of using it, and what is said about it. */
import { AskForKnowledge1763600060000 } from './migrations/202611201600-ask-for-knowledge.js';
import { AdaptWhatOthersMade1763600061000 } from './migrations/202611201610-adapt-what-others-made.js';
import { FollowWhatComesOfIt1763600062000 } from './migrations/202611201620-follow-what-comes-of-it.js';
import { TalkAboutIt1763600063000 } from './migrations/202611201630-talk-about-it.js';

export * from './exchange.events.js';
export { ExchangeHttpModule, ExchangeJobsModule, ExchangeModule, exchangeWork } from './exchange.module.js';
export { RemarkReader } from './discussion/remark-reader.service.js';
export { LineageService, type Thread } from './lineage/lineage.service.js';
export { reportUse, takePart } from './exchange.permissions.js';
export { type Knower, MatchingService } from './requests/matching.service.js';
export { type RequestHeadline, RequestHeadlines } from './requests/request-headlines.service.js';

export const exchangeMigrations = [AskForKnowledge1763600060000, AdaptWhatOthersMade1763600061000, FollowWhatComesOfIt1763600062000, TalkAboutIt1763600063000];
