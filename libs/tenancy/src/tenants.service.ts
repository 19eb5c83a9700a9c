import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';
import { authorize, Clock, Events, InvalidRequest, NotFound, TenantDatabase, VersionConflict } from '#platform';
import { NamesService } from './names.service.js';
import { openClusters } from './tenancy.permissions.js';
import { clusterOpened, countryLeft, tenantEdited } from './tenancy.events.js';
import { CodeTaken } from './tenancy.problems.js';
import type { EditTenant, OpenCluster } from './tenancy.schemas.js';
import { Tenant } from './tenant.entity.js';

interface DirectoryRow {
  id: string;
  code: string;
  leadCountry: string | null;
  countries: string[];
  blocs: string[];
}

export type TenantEntry = Tenant & DirectoryRow & { may: { edit: boolean } };

/** The directory of tenants, and what a tenant does to its own entry. */
@Injectable()
export class TenantsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly events: Events,
    private readonly names: NamesService,
    private readonly clock: Clock,
  ) {}

  async list(filter: { kind?: string; bloc?: string; country?: string }): Promise<TenantEntry[]> {
    const rows = await this.db.query<TenantEntry>(
      `${directorySql}
        where ($1::text is null or t.kind = $1)
          and ($2::text is null or exists (select 1 from bloc_member m where m.country_id = coalesce(t.lead_country_id, t.id) and m.bloc_code = $2))
          and ($3::text is null or l.code = $3
               or exists (select 1 from cluster_country x join tenant y on y.id = x.country_id where x.tenant_id = t.id and y.code = $3))
        order by t.kind desc, t.code`,
      [filter.kind ?? null, filter.bloc ?? null, filter.country ?? null],
    );
    return rows.map((row) => this.withRights(row));
  }

  async byCode(code: string): Promise<TenantEntry> {
    const row = await this.db.one<TenantEntry>(`${directorySql} where t.code = $1`, [code]);
    if (!row) throw new NotFound();
    return this.withRights(row);
  }

  /** A country opens clusters under itself; the Support Unit names the lead country. */
  async openCluster(wish: OpenCluster): Promise<TenantEntry> {
    const { actor } = this.db;
    const lead = await this.leadCountry(wish.leadCountry);
    authorize(actor.has('unit-coordinator') || lead.id === actor.tenantId, openClusters.name);
    const participating = await this.countryIds(wish.countries.filter((code) => code !== lead.code));
    await this.names.refuseTaken(wish.names, { id: null, leadCountryId: lead.id });
    const id = randomUUID();
    await this.insert(id, wish, lead);
    for (const countryId of participating) {
      await this.db.query('insert into cluster_country (tenant_id, country_id) values ($1, $2)', [id, countryId]);
    }
    await this.noteNamed(id);
    await this.events.announce(clusterOpened, id, { clusterId: id });
    return this.byCode(wish.code);
  }

  /** A country that was named and does not take part strikes itself off. */
  async leaveCluster(code: string): Promise<void> {
    const left = await this.db.one<{ id: string }>(
      `delete from cluster_country c using tenant t where t.id = c.tenant_id and t.code = $1 and c.country_id = $2 returning t.id`,
      [code, this.db.actor.tenantId],
    );
    if (!left) throw new NotFound();
    await this.events.announce(countryLeft, left.id, { clusterId: left.id });
  }

  async edit(version: number, change: EditTenant): Promise<TenantEntry> {
    const tenant = await this.db.repository(Tenant).findOne({
      where: { id: this.db.actor.tenantId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!tenant) throw new NotFound();
    if (tenant.version !== version) throw new VersionConflict(tenant.version);
    if (change.names) await this.names.refuseTaken(change.names, tenant);
    Object.assign(tenant, {
      names: change.names ?? tenant.names,
      summary: change.summary ?? tenant.summary,
      facts: change.facts ? told({ ...tenant.facts, ...change.facts }) : tenant.facts,
      version: version + 1,
    });
    await this.db.repository(Tenant).save(tenant);
    await this.events.announce(tenantEdited, tenant.id, { tenantId: tenant.id });
    return this.byCode(tenant.code);
  }

  private async noteNamed(cluster: string): Promise<void> {
    const { actor, origin } = this.db;
    await this.db.query('select scope.note_named_countries($1, $2, $3, $4, $5, $6)', [
      cluster, actor.name, actor.isKey ? 'key' : 'session', origin.ip, origin.requestId, this.clock.now(),
    ]);
  }

  private withRights(row: TenantEntry): TenantEntry {
    const { actor } = this.db;
    const own = actor.hasTenant && actor.tenantId === row.id;
    return { ...row, may: { edit: own && ['focal-point', 'cluster-manager', 'network-administrator', 'unit-coordinator'].some((role) => actor.has(role)) } };
  }

  private async leadCountry(code: string | undefined): Promise<{ id: string; code: string; zone: string; language: string }> {
    const { actor } = this.db;
    const row = await this.db.one<{ id: string; code: string; zone: string; language: string }>(
      "select id, code, zone, language from tenant where kind = 'country' and code = $1",
      [code ?? actor.tenantCode],
    );
    if (!row) throw new InvalidRequest([{ pointer: '/leadCountry', code: code ? 'invalid' : 'required' }]);
    return row;
  }

  private async countryIds(codes: readonly string[]): Promise<string[]> {
    const rows = await this.db.query<{ id: string; code: string }>("select id, code from tenant where kind = 'country' and code = any($1)", [codes]);
    const unknown = codes.findIndex((code) => !rows.some((row) => row.code === code));
    if (unknown >= 0) throw new InvalidRequest([{ pointer: `/countries/${unknown}`, code: 'invalid' }]);
    return rows.map((row) => row.id);
  }

  private async insert(id: string, wish: OpenCluster, lead: { id: string; zone: string; language: string }): Promise<void> {
    try {
      await this.db.attempt(() =>
        this.db.query(
          `insert into tenant (id, kind, code, names, summary, zone, language, lead_country_id, facts)
           values ($1, 'cluster', $2, $3, $4, $5, $6, $7, $8)`,
          [id, wish.code, wish.names, wish.summary, wish.zone ?? lead.zone, lead.language, lead.id, wish.facts],
        ),
      );
    } catch (error) {
      if (error instanceof QueryFailedError && error.message.includes('tenant_code_key')) throw new CodeTaken(wish.code);
      throw error;
    }
  }
}

/** What was taken back is not there any more. */
const told = (facts: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));

const directorySql = `
  select t.id, t.kind, t.code, t.names, t.summary, t.zone, t.language, t.facts, t.version, t.lead_country_id as "leadCountryId",
         l.code as "leadCountry",
         coalesce((select array_agg(y.code order by y.code) from cluster_country x join tenant y on y.id = x.country_id
                    where x.tenant_id = t.id), '{}') as countries,
         coalesce((select array_agg(m.bloc_code order by m.bloc_code) from bloc_member m
                    where m.country_id = coalesce(t.lead_country_id, t.id)), '{}') as blocs
    from tenant t left join tenant l on l.id = t.lead_country_id`;
