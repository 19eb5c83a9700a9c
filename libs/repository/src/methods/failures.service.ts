import { Injectable } from '@nestjs/common';
import { Clock, Jobs, TenantDatabase } from '#platform';
import { discloseFailures } from './failures.jobs.js';
import type { Failure } from './method.schemas.js';

/** Of which resource. */
interface Whole {
  tenantId: string;
  id: string;
}

/** What failed, apart from the rest of the description: the database shows it from its day on, and whose it was to insiders where that is not told. */
@Injectable()
export class FailuresService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** As the reader may know them. */
  of({ tenantId, id }: Whole): Promise<Failure[]> {
    return this.db.query<Failure>(
      `select f.key, f.happened, f.lesson, coalesce(b.name, '') as whose, f.anonymous, f.disclose_on::text as "discloseOn"
         from resource_failure f left join resource_failure_bearer b on b.tenant_id = f.tenant_id and b.resource_id = f.resource_id and b.key = f.key
        where f.tenant_id = $1 and f.resource_id = $2 order by f.position`,
      [tenantId, id],
    );
  }

  /** All of them anew. What is to be told later waits for its day. */
  async write({ tenantId, id }: Whole, failures: readonly Failure[]): Promise<void> {
    const now = this.clock.now();
    const today = now.toISOString().slice(0, 10);
    const rows = failures.map((failure, index) => ({
      ...failure, position: index + 1, disclosedAt: failure.discloseOn !== null && failure.discloseOn > today ? null : now,
    }));
    await this.db.query('delete from resource_failure where tenant_id = $1 and resource_id = $2', [tenantId, id]);
    await this.db.query(insertFailures, [tenantId, id, JSON.stringify(rows)]);
    await this.db.query(insertBearers, [tenantId, id, JSON.stringify(rows.filter(({ whose }) => whose))]);
    for (const on of new Set(rows.flatMap(({ disclosedAt, discloseOn }) => (disclosedAt === null ? discloseOn! : [])))) {
      await this.jobs.enqueue(discloseFailures, id, { resourceId: id, on }, { dueAt: new Date(`${on}T00:00:00Z`) });
    }
  }
}

const insertFailures = `
  insert into resource_failure (tenant_id, resource_id, key, position, happened, lesson, anonymous, disclose_on, disclosed_at)
  select $1, $2, key, position, happened, lesson, anonymous, "discloseOn", "disclosedAt"
    from jsonb_to_recordset($3::jsonb) as item (key text, position integer, happened jsonb, lesson jsonb, anonymous boolean, "discloseOn" date, "disclosedAt" timestamptz)`;

const insertBearers = `
  insert into resource_failure_bearer (tenant_id, resource_id, key, name)
  select $1, $2, key, whose from jsonb_to_recordset($3::jsonb) as item (key text, whose text)`;
