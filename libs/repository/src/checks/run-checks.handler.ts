import { Clock, type Delivery, type Handler, Handles, type PayloadOf, TenantDatabase } from '#platform';
import { checkAccents } from './accents.js';
import { checkResource } from './check.jobs.js';
import { checkCompleteness } from './completeness.js';
import { type Evidence, EvidenceService } from './evidence.service.js';
import { checkFiles } from './files.js';
import type { Finding } from './finding.js';
import { checkLanguages } from './languages.js';
import { checkLicences } from './licences.js';
import { Links } from './links.js';
import { checkPersonalData } from './personal-data.js';

/** Looks a work over: read in one short transaction, its links tried with none open, what was found written in another. */
@Handles(checkResource, { as: 'system', transaction: 'own', lane: 'slow', attempts: 3 })
export class RunChecks implements Handler<PayloadOf<typeof checkResource>> {
  constructor(
    private readonly db: TenantDatabase,
    private readonly evidence: EvidenceService,
    private readonly clock: Clock,
    private readonly links: Links,
  ) {}

  async handle({ resourceId }: PayloadOf<typeof checkResource>, { tenantId }: Delivery): Promise<void> {
    const scope = { tenantId, actorId: null };
    await this.db.withinJob(scope, () => this.db.query(`update resource_check set state = 'running' where tenant_id = $1 and resource_id = $2`, [tenantId, resourceId]));
    const evidence = await this.db.withinJob(scope, () => this.evidence.gather(resourceId));
    if (!evidence) return;
    const findings = [...judge(evidence), ...(await this.links.check(evidence.resource.links))];
    await this.db.withinJob(scope, () =>
      this.db.query(
        // Asked for again meanwhile, it still waits: the next check is under way already.
        `update resource_check set state = case state when 'running' then 'done' else state end, finished_at = $3, version = $4, findings = $5 where tenant_id = $1 and resource_id = $2`,
        [tenantId, resourceId, this.clock.now(), evidence.resource.version, JSON.stringify(findings)],
      ));
  }
}

/** All that can be said without leaving the house. */
const judge = ({ resource, files, texts, duplicates }: Evidence): Finding[] => [
  ...checkCompleteness(resource, files.length),
  ...duplicates,
  ...checkLanguages(resource, files),
  ...checkAccents(resource),
  ...checkFiles(files),
  ...checkPersonalData(texts),
  ...checkLicences(resource, texts),
];
