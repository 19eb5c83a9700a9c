import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, authorize, Clock, Events, Jobs, NotFound, TenantDatabase, VersionConflict } from '#platform';
import { ResourceReader, reviewResources } from '#repository';
import { resourceUsed, useEdited, useEnded } from '../exchange.events.js';
import { askForOutcome } from '../exchange.jobs.js';
import { reportUse } from '../exchange.permissions.js';
import { InUseAlready, MayNotBeAdapted, UseHasEnded } from '../exchange.problems.js';
import { askedAfter, halfYearOf, monthsAfter } from './half-years.js';
import type { BeginUse, EditUse } from './use.schemas.js';

/** A use as the database hands it over. */
export interface Adoption {
  tenantId: string;
  id: string;
  resourceTenantId: string;
  resourceId: string;
  kind: 'use' | 'adaptation';
  agency: string;
  note: string;
  personId: string;
  since: Date;
  endedAt: Date | null;
  version: number;
  tenant: object;
}

const columns = `
  a.tenant_id as "tenantId", a.id, a.resource_tenant_id as "resourceTenantId", a.resource_id as "resourceId", a.kind, a.agency, a.note, a.person_id as "personId",
  a.since, a.ended_at as "endedAt", a.version, jsonb_build_object('code', t.code, 'kind', t.kind, 'names', t.names) as tenant`;

/** Who said so, and whoever curates in the tenant that uses it. */
export const mayReport = (actor: Actor, adoption: Pick<Adoption, 'tenantId' | 'personId'>): boolean =>
  actor.hasTenant && actor.tenantId === adoption.tenantId && actor.may(reportUse) &&
  (actor.personId === adoption.personId || actor.may(reviewResources));

/** An agency says that it uses a resource, and takes it back when it does no longer. */
@Injectable()
export class AdoptionsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly resources: ResourceReader,
    private readonly events: Events,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async begin(resourceId: string, { agency, note }: BeginUse) {
    const [resource] = await this.resources.summaries([resourceId]);
    if (!resource) throw new NotFound();
    if (resource.state !== 'published') throw new MayNotBeAdapted('unpublished', null);
    const same = await this.db.one<{ id: string }>(
      'select id from adoption where tenant_id = $1 and resource_id = $2 and lower(agency) = lower($3) and ended_at is null',
      [this.db.actor.tenantId, resourceId, agency],
    );
    if (same) throw new InUseAlready(same.id);
    const id = await this.write(resourceId, { kind: 'use', agency, note, personId: this.db.actor.id });
    if (!id) throw new NotFound();
    return this.read(id);
  }

  /** Whoever publishes an adaptation uses what it came from. For jobs of the system; done once. */
  async beginByAdapting(originId: string, personId: string, agency: string): Promise<void> {
    await this.write(originId, { kind: 'adaptation', agency, note: '', personId });
  }

  async read(id: string) {
    const adoption = await this.find(id);
    const [resource] = await this.resources.summaries([adoption.resourceId]);
    const reports = await this.db.query(
      `select id, months, worked, evidence, results, figures, failed, disclosure, disclose_on::text as "discloseOn", disclosed_at is not null as disclosed, at, version
         from outcome where tenant_id = $1 and adoption_id = $2 and tenant_id = $3 order by months`,
      [adoption.tenantId, id, this.db.actor.hasTenant ? this.db.actor.tenantId : null],
    );
    const { tenantId: _tenant, resourceTenantId: _owner, resourceId: _resource, personId: _person, ...shown } = adoption;
    const open = adoption.endedAt === null && mayReport(this.db.actor, adoption);
    return { ...shown, resource: resource ?? null, months: halfYearOf(adoption.since, this.clock.now()), reports, may: { edit: open } };
  }

  async edit(id: string, version: number, { agency, note }: EditUse) {
    const adoption = await this.hold(id);
    if (adoption.version !== version) throw new VersionConflict(adoption.version, await this.read(id));
    const same = agency !== undefined && await this.db.one<{ id: string }>(
      'select id from adoption where tenant_id = $1 and resource_id = $2 and lower(agency) = lower($3) and ended_at is null and id <> $4',
      [adoption.tenantId, adoption.resourceId, agency, id],
    );
    if (same) throw new InUseAlready(same.id);
    await this.db.query(
      'update adoption set agency = coalesce($3, agency), note = coalesce($4, note), version = version + 1 where tenant_id = $1 and id = $2',
      [adoption.tenantId, id, agency, note],
    );
    await this.events.announce(useEdited, adoption.resourceId, { adoptionId: id, resourceId: adoption.resourceId });
    return this.read(id);
  }

  /** It is used no longer: it counts no more, and nobody is asked. What was reported stays true. */
  async end(id: string): Promise<void> {
    const { tenantId, resourceId } = await this.hold(id);
    await this.db.query('update adoption set ended_at = $3, version = version + 1 where tenant_id = $1 and id = $2', [tenantId, id, this.clock.now()]);
    await this.events.announce(useEnded, resourceId, { adoptionId: id, resourceId });
  }

  /** The use, held until the transaction ends; going on, and the caller's to speak of. */
  async hold(id: string): Promise<Adoption> {
    authorize(mayReport(this.db.actor, await this.find(id)), reportUse.name);
    if (!(await this.db.one('select 1 from adoption where id = $1 for update', [id]))) throw new NotFound();
    const adoption = await this.find(id);
    if (adoption.endedAt) throw new UseHasEnded();
    return adoption;
  }

  async find(id: string): Promise<Adoption> {
    const row = await this.db.one<Adoption>(`select ${columns} from adoption a join tenant t on t.id = a.tenant_id where a.id = $1`, [id]);
    if (!row) throw new NotFound();
    return row;
  }

  /** @returns its id, or nothing when the same agency's stands already */
  private async write(resourceId: string, use: Pick<Adoption, 'kind' | 'agency' | 'note' | 'personId'>): Promise<string | undefined> {
    const id = randomUUID();
    const now = this.clock.now();
    const written = await this.db.query(
      `insert into adoption (tenant_id, id, resource_tenant_id, resource_id, kind, agency, note, person_id, since)
       select $1, $2, r.tenant_id, r.id, $4, $5, $6, $7, $8 from resource r where r.id = $3 and r.state = 'published'
       on conflict do nothing returning id`,
      [this.db.actor.tenantId, id, resourceId, use.kind, use.agency, use.note, use.personId, now],
    );
    if (!written.length) return undefined;
    for (const months of askedAfter) await this.jobs.enqueue(askForOutcome, id, { adoptionId: id, months }, { dueAt: monthsAfter(now, months) });
    await this.events.announce(resourceUsed, resourceId, { adoptionId: id, resourceId });
    return id;
  }
}
