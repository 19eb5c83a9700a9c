import { Injectable } from '@nestjs/common';
import { Clock, Jobs, type Locale, TenantDatabase } from '#platform';
import { repositoryTexts } from '../repository.texts.js';
import { ResourceReader } from '../resources/resource-reader.service.js';
import type { Resource } from '../resources/resource.entity.js';
import { Conversations } from '../review/conversations.service.js';
import { checkResource } from './check.jobs.js';
import type { Finding } from './finding.js';
import { wordsFor } from './finding-words.js';

interface CheckRow {
  state: 'waiting' | 'done';
  askedAt: Date;
  finishedAt: Date | null;
  version: number | null;
  findings: Finding[];
}

type Summaries = Awaited<ReturnType<ResourceReader['summaries']>>;

/** What the portal found before a person looked, for whoever takes part in the review, in their language. */
@Injectable()
export class ChecksService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly reader: ResourceReader,
    private readonly conversations: Conversations,
  ) {}

  async read(resourceId: string, locale: Locale) {
    const resource = await this.conversations.join(resourceId);
    const row = await this.db.one<CheckRow>(
      `select case state when 'running' then 'waiting' else state end as state, asked_at as "askedAt", finished_at as "finishedAt", version, findings from resource_check where tenant_id = $1 and resource_id = $2`,
      [resource.tenantId, resourceId],
    );
    if (!row) return { state: 'never' as const, finishedAt: null, current: false, findings: [] };
    const { state, finishedAt } = row;
    return { state, finishedAt, current: isCurrent(row, resource), findings: await this.told(row.findings, locale) };
  }

  async ask(resourceId: string, locale: Locale) {
    const resource = await this.conversations.join(resourceId);
    await this.begin(resource);
    return this.read(resourceId, locale);
  }

  /** Has a work looked over, once however often it is asked for; what was found before stays to be read meanwhile. */
  async begin({ tenantId, id }: Pick<Resource, 'tenantId' | 'id'>): Promise<void> {
    const asked = await this.db.one(
      `insert into resource_check (tenant_id, resource_id, state, asked_at) values ($1, $2, 'waiting', $3)
       on conflict (tenant_id, resource_id) do update set state = 'waiting', asked_at = $3 where resource_check.state <> 'waiting'
       returning 1`,
      [tenantId, id, this.clock.now()],
    );
    if (asked) await this.jobs.enqueue(checkResource, id, { resourceId: id });
  }

  /** Once more of it can be read, what was looked over before is looked over again. */
  async renew(tenantId: string, resourceId: string): Promise<void> {
    const asked = await this.db.one('select 1 from resource_check where tenant_id = $1 and resource_id = $2', [tenantId, resourceId]);
    if (asked) await this.begin({ tenantId, id: resourceId });
  }

  /** Of other works only those are named that this reader may see; where there is none, nothing is said. */
  private async told(findings: readonly Finding[], locale: Locale) {
    const ids = findings.flatMap(({ resources }) => resources ?? []);
    const visible = ids.length > 0 ? await this.reader.summaries([...new Set(ids)]) : [];
    return findings.flatMap((finding) => {
      const others = finding.resources ? visible.filter(({ id, state }) => state !== 'withdrawn' && finding.resources!.includes(id)) : null;
      return others?.length === 0 ? [] : [sayFinding(finding, others ?? [], locale)];
    });
  }
}

const sayFinding = (finding: Finding, others: Summaries, locale: Locale) => {
  const { code, level, field } = finding;
  const params = wordsFor(finding, locale);
  return {
    code, level, field,
    title: repositoryTexts(locale, `checks.${code}.title`, params),
    detail: repositoryTexts(locale, `checks.${code}.detail`, params),
    resources: others.map(({ id, titles, language, tenant, state }) => ({ id, titles, language, tenant: { code: tenant.code, names: tenant.names }, state })),
  };
};

/** Handing in and approving move the version and change no word. */
const isCurrent = ({ state, version }: CheckRow, resource: Resource): boolean =>
  state === 'done' && version !== null && version >= resource.version - (resource.state === 'approved' ? 1 : 0);
