import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, Jobs, type Locale, NotFound, TenantDatabase } from '#platform';
import { disseminationTexts } from '../dissemination.texts.js';
import { runHarvest } from './harvests.jobs.js';
import type { NewSource } from './harvests.schemas.js';
import type { Remark } from './intake.service.js';
import type { HarvestFault, Target } from './oai-client.js';

interface Run {
  id: string;
  state: 'waiting' | 'running' | 'done' | 'failed';
  fault: HarvestFault | null;
  askedAt: string;
  endedAt: string | null;
  told: number;
  drafted: number;
  renewed: number;
  known: number;
  gone: number;
  skipped: number;
  remarks: Remark[];
}

interface Source extends NewSource {
  id: string;
  harvestedUntil: Date | null;
  runs: Run[];
}

const columns = `
  s.id, s.name, s.base_url as "baseUrl", s.set_spec as "set", s.every_days as "everyDays", s.harvested_until as "harvestedUntil",
  coalesce((select jsonb_agg(r.run order by r.asked_at desc) from (
    select asked_at, jsonb_build_object('id', id, 'state', state, 'fault', fault, 'askedAt', asked_at, 'endedAt', ended_at, 'told', told, 'drafted', drafted,
             'renewed', renewed, 'known', known, 'gone', gone, 'skipped', skipped, 'remarks', remarks) as run
      from harvest_run where tenant_id = s.tenant_id and source_id = s.id order by asked_at desc limit 10) r), '[]') as runs`;

/** The repositories a space harvests from, and the runs. */
@Injectable()
export class HarvestsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async list(locale: Locale) {
    const items = await this.db.query<Source>(`select ${columns} from harvest_source s order by s.name, s.id`);
    return { items: items.map((source) => viewOf(source, locale)) };
  }

  async read(id: string, locale: Locale) {
    const source = await this.db.one<Source>(`select ${columns} from harvest_source s where s.id = $1`, [id]);
    if (!source) throw new NotFound();
    return viewOf(source, locale);
  }

  async add({ name, baseUrl, set, everyDays }: NewSource, locale: Locale) {
    const id = randomUUID();
    await this.db.query(
      'insert into harvest_source (tenant_id, id, name, base_url, set_spec, every_days, created_at) values ($1, $2, $3, $4, $5, $6, $7)',
      [this.db.actor.tenantId, id, name, baseUrl, set, everyDays, this.clock.now()],
    );
    return this.read(id, locale);
  }

  /** The drafts that came from it stay. */
  async remove(id: string): Promise<void> {
    const removed = await this.db.query('delete from harvest_source where id = $1 returning id', [id]);
    if (removed.length === 0) throw new NotFound();
  }

  /** Begins a harvest, unless one is on its way already. */
  async ask(id: string, locale: Locale, dueAt = this.clock.now()) {
    const found = await this.db.one('select 1 from harvest_source where id = $1 for update', [id]);
    if (!found) throw new NotFound();
    const open = await this.db.one("select 1 from harvest_run where source_id = $1 and state in ('waiting', 'running')", [id]);
    if (!open) {
      const runId = randomUUID();
      await this.db.query('insert into harvest_run (tenant_id, id, source_id, asked_at) values ($1, $2, $3, $4)', [this.db.actor.tenantId, runId, id, dueAt]);
      await this.jobs.enqueue(runHarvest, id, { sourceId: id, runId }, { dueAt });
    }
    return this.read(id, locale);
  }

  /** What a run is to harvest; undefined when it is over, or nobody wants it any more. */
  begin(runId: string): Promise<(Target & { everyDays: number | null }) | undefined> {
    return this.db.one(
      `update harvest_run r set state = 'running' from harvest_source s
        where r.id = $1 and r.state in ('waiting', 'running') and s.tenant_id = r.tenant_id and s.id = r.source_id
       returning s.base_url as "baseUrl", s.set_spec as "set", s.harvested_until as "from", s.every_days as "everyDays"`,
      [runId],
    );
  }

  async finish(sourceId: string, runId: string, until: Date | null): Promise<void> {
    await this.db.query("update harvest_run set state = 'done', ended_at = $2 where id = $1", [runId, this.clock.now()]);
    await this.db.query('update harvest_source set harvested_until = coalesce($2, harvested_until) where id = $1', [sourceId, until]);
  }

  /** What came until then stays; the next run begins where this one did. */
  async fail(runId: string, fault: HarvestFault): Promise<void> {
    await this.db.query("update harvest_run set state = 'failed', fault = $2, ended_at = $3 where id = $1", [runId, fault, this.clock.now()]);
  }
}

const viewOf = ({ runs, ...source }: Source, locale: Locale) => ({
  ...source,
  runs: runs.map((run) => ({
    ...run,
    askedAt: new Date(run.askedAt).toISOString(),
    endedAt: run.endedAt && new Date(run.endedAt).toISOString(),
    fault: run.fault && { code: run.fault, title: disseminationTexts(locale, `faults.${run.fault}`) },
    remarks: run.remarks.map(({ identifier, code }) => ({ identifier, code, title: disseminationTexts(locale, `remarks.${code}`) })),
  })),
});
