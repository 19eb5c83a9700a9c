import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { type InvalidField, InvalidRequest, NotFound, TenantDatabase } from '#platform';
import { depositResources } from '../repository.permissions.js';
import { adaptationRefusal } from './adaptability.js';
import { blocksOfResource, elsewhere, fromBlock } from './block.sql.js';
import type { Guide, Step, Tool } from './method.schemas.js';
import type { blockElsewhere, blockOf } from './method.views.js';

type Elsewhere = z.output<typeof blockElsewhere>;
export type BlockOf = z.output<typeof blockOf>;

interface BlockRow {
  id: string;
  tenantId: string;
  kind: 'step' | 'tool';
  key: string;
  position: number;
  steps: Step[];
  allTools: Tool[];
  resource: Elsewhere['resource'] & { type: string | null; state: string; licence: string | null };
  originId: string | null;
}

/** Reads building blocks: at their own address, of a resource, and who took them where. Whoever sees the resource sees them. */
@Injectable()
export class BlockReader {
  constructor(private readonly db: TenantDatabase) {}

  async read(id: string) {
    const row = await this.db.one<BlockRow>(
      `select b.id, b.tenant_id as "tenantId", b.kind, b.key, b.position, b.origin_id as "originId", r.steps, r.tools as "allTools",
              jsonb_build_object('id', r.id, 'titles', r.titles, 'language', r.language, 'type', r.type, 'state', r.state, 'licence', r.licence,
                'tenant', jsonb_build_object('code', t.code, 'kind', t.kind, 'names', t.names)) as resource
         ${fromBlock} where b.id = $1`,
      [id],
    );
    if (!row) throw new NotFound();
    const { kind, key, position, resource } = row;
    const origin = row.originId === null ? null : ((await this.elsewhere('b.id = $1', row.originId))[0] ?? null);
    const step = kind === 'step' ? row.steps.find((one) => one.key === key)! : null;
    const tool = kind === 'tool' ? row.allTools.find((one) => one.key === key)! : null;
    const { actor } = this.db;
    const refused = actor.hasTenant && row.tenantId === actor.tenantId ? null : adaptationRefusal(resource);
    return {
      id, kind, position, resource, origin,
      step: step && { ...step, origin: origin?.id ?? null },
      tool: tool && { ...tool, origin: origin?.id ?? null },
      tools: step?.tools.length ? await this.toolsOf(row, step) : [],
      uses: await this.elsewhere("b.origin_id = $1 and r.state = 'published'", id),
      may: { take: refused === null && actor.hasTenant && actor.may(depositResources) },
      refused,
    };
  }

  of({ tenantId, id }: { tenantId: string; id: string }): Promise<BlockOf[]> {
    return this.db.query<BlockOf>(blocksOfResource, [tenantId, id]);
  }

  /**
   * Refuses steps and tools that name as their origin what the writer cannot see or may not take. What was taken before
   * stays, whatever became of it since.
   */
  async refuseUntakeable({ steps = [], tools = [] }: Partial<Guide>, before: Pick<Guide, 'steps' | 'tools'>): Promise<void> {
    const kept = new Set([...before.steps, ...before.tools].map(({ origin }) => origin));
    const fresh = (kind: 'steps' | 'tools', items: readonly { origin: string | null }[]) =>
      items.flatMap(({ origin }, index) => (origin === null || kept.has(origin) ? [] : { origin, pointer: `/${kind}/${index}/origin` }));
    const named = [...fresh('steps', steps), ...fresh('tools', tools)];
    if (named.length === 0) return;
    const { actor } = this.db;
    const rows = await this.db.query<{ id: string; own: boolean; state: string; licence: string | null }>(
      'select b.id, b.tenant_id = $2 as own, r.state, r.licence from resource_block b join resource r on r.tenant_id = b.tenant_id and r.id = b.resource_id where b.id = any ($1)',
      [named.map(({ origin }) => origin), actor.tenantId],
    );
    const takeable = new Set(rows.filter(({ own, ...resource }) => own || adaptationRefusal(resource) === null).map(({ id }) => id));
    const faults: InvalidField[] = named.filter(({ origin }) => !takeable.has(origin)).map(({ pointer }) => ({ pointer, code: 'repository:fields.unknown_block' }));
    if (faults.length) throw new InvalidRequest(faults);
  }

  /** The tools that a step names, in the order of its resource. */
  private async toolsOf({ tenantId, resource, allTools }: BlockRow, step: Step): Promise<{ id: string; tool: Tool }[]> {
    const named = await this.db.query<{ id: string; key: string }>(
      "select id, key from resource_block where tenant_id = $1 and resource_id = $2 and kind = 'tool' and key = any ($3) order by position",
      [tenantId, resource.id, step.tools],
    );
    return named.map(({ id, key }) => ({ id, tool: { ...allTools.find((tool) => tool.key === key)!, origin: null } }));
  }

  private async elsewhere(condition: string, id: string): Promise<Elsewhere[]> {
    const rows = await this.db.query<{ block: Elsewhere }>(`select ${elsewhere} as block ${fromBlock} where ${condition} order by r.published_at, b.id limit 100`, [id]);
    return rows.map(({ block }) => block);
  }
}
