import { common } from './common.js';
import { dissemination } from './dissemination.js';
import { endorsements } from './endorsements.js';
import { exchange } from './exchange.js';
import { finding } from './finding.js';
import { identity } from './identity.js';
import { meetings } from './meetings.js';
import { method } from './method.js';
import { notifications } from './notifications.js';
import { operations } from './operations.js';
import { reference } from './reference.js';
import { repository } from './repository.js';
import { review } from './review.js';
import { reviewing } from './reviewing.js';
import { search } from './search.js';
import { start } from './start.js';
import { tenancy } from './tenancy.js';
import { thesaurus } from './thesaurus.js';
import { transfer } from './transfer.js';
import { translation } from './translation.js';
import { versions } from './versions.js';

/** All texts in Spanish, the language the others are translated from. */
export const es = { common, dissemination, endorsements, exchange, finding, identity, meetings, method, notifications, operations, reference, repository, review, reviewing, search, start, tenancy, thesaurus, transfer, translation, versions };
