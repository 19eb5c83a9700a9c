import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '#platform';
import { type Draft, ResourcesService } from '#repository';
import { fold } from '#vocabulary';
import { Addresses } from '../records/addresses.js';
import { draftFrom, type Mapped } from './draft-from.js';
import type { HarvestedPage, HarvestedRecord } from './harvested.js';

/** Something about one record that a curator should know. */
export interface Remark {
  identifier: string;
  code: 'no-title' | 'no-identifier' | 'changed-elsewhere' | 'gone-elsewhere' | 'not-taken';
}

type Concepts = NonNullable<Draft['concepts']>;
type Outcome = 'drafted' | 'renewed' | 'known' | 'gone' | 'skipped';

interface Kept {
  identifier: string;
  datestamp: string;
  resourceId: string | null;
  /** Nobody has worked on the draft since it was made. */
  untouched: boolean;
  version: number | null;
}

const mostRemarks = 100;

/** Turns what another repository tells into drafts for the space's curators; what is known already is left or renewed. */
@Injectable()
export class Intake {
  constructor(
    private readonly db: TenantDatabase,
    private readonly resources: ResourcesService,
    private readonly addresses: Addresses,
  ) {}

  async take(sourceId: string, runId: string, page: HarvestedPage): Promise<void> {
    const counts: Record<Outcome, number> = { drafted: 0, renewed: 0, known: 0, gone: 0, skipped: 0 };
    const remarks: Remark[] = [];
    const kept = await this.keptOf(sourceId, page);
    for (const record of page.records) {
      const remark = (code: Remark['code']) => void remarks.push({ identifier: record.identifier.slice(0, 300), code });
      // One record that the database does not take loses none of the others.
      const outcome = await this.db.attempt(() => this.takeOne(sourceId, record, kept.get(record.identifier), remark)).catch((): Outcome => {
        remark('not-taken');
        return 'skipped';
      });
      counts[outcome] += 1;
    }
    await this.db.query(
      `update harvest_run set told = told + $2, drafted = drafted + $3, renewed = renewed + $4, known = known + $5, gone = gone + $6, skipped = skipped + $7,
              remarks = case when jsonb_array_length(remarks) < $9 then remarks || $8::jsonb else remarks end where id = $1`,
      [runId, page.records.length, counts.drafted, counts.renewed, counts.known, counts.gone, counts.skipped, JSON.stringify(remarks.slice(0, mostRemarks)), mostRemarks],
    );
  }

  private async takeOne(sourceId: string, record: HarvestedRecord, kept: Kept | undefined, remark: (code: Remark['code']) => void): Promise<Outcome> {
    const { identifier, datestamp } = record;
    if (!identifier) {
      remark('no-identifier');
      return 'skipped';
    }
    // What came from here in the first place does not come back.
    if (await this.isOurs(identifier)) return 'known';
    if (record.deleted) return this.letGo(sourceId, kept, remark);
    if (kept && kept.datestamp === datestamp) return 'known';
    const mapped = draftFrom(record);
    if (!mapped) {
      remark('no-title');
      return 'skipped';
    }
    const draft = { ...mapped.draft, concepts: await this.conceptsOf(mapped.subjects) };
    if (kept) {
      const renewed = kept.untouched && kept.resourceId ? await this.resources.edit(kept.resourceId, kept.version!, draft, mapped.draft.language) : null;
      if (!renewed && kept.resourceId) remark('changed-elsewhere');
      await this.keep(sourceId, record, kept.resourceId, renewed?.version ?? null);
      return renewed ? 'renewed' : 'known';
    }
    const twin = await this.twinOf(mapped);
    if (twin) {
      await this.keep(sourceId, record, twin, null);
      return 'known';
    }
    const { id, version } = await this.resources.deposit(draft, mapped.draft.language);
    await this.keep(sourceId, record, id, version);
    return 'drafted';
  }

  private async isOurs(identifier: string): Promise<boolean> {
    const id = this.addresses.idFrom(identifier);
    return id !== undefined && (await this.db.one('select 1 from dissemination_record where resource_id = $1', [id])) !== undefined;
  }

  /** A draft nobody has worked on goes with its original; of anything else a curator is told. */
  private async letGo(sourceId: string, kept: Kept | undefined, remark: (code: Remark['code']) => void): Promise<Outcome> {
    if (!kept?.resourceId) return 'known';
    if (!kept.untouched) {
      remark('gone-elsewhere');
      return 'known';
    }
    await this.resources.discard(kept.resourceId);
    await this.db.query('delete from harvest_record where source_id = $1 and identifier = $2', [sourceId, kept.identifier]);
    return 'gone';
  }

  private async keptOf(sourceId: string, { records }: HarvestedPage): Promise<Map<string, Kept>> {
    const rows = await this.db.query<Kept>(
      `select h.identifier, h.datestamp, h.resource_id as "resourceId", r.version,
              r.id is not null and r.state = 'draft' and r.submitted_at is null and r.version = h.draft_version as untouched
         from harvest_record h left join resource r on r.tenant_id = h.tenant_id and r.id = h.resource_id
        where h.source_id = $1 and h.identifier = any ($2)`,
      [sourceId, records.map(({ identifier }) => identifier)],
    );
    return new Map(rows.map((row) => [row.identifier, row]));
  }

  private async keep(sourceId: string, { identifier, datestamp }: HarvestedRecord, resourceId: string | null, version: number | null): Promise<void> {
    await this.db.query(
      `insert into harvest_record (tenant_id, source_id, identifier, datestamp, resource_id, draft_version) values ($1, $2, $3, $4, $5, $6)
         on conflict (tenant_id, source_id, identifier) do update set datestamp = excluded.datestamp, draft_version = excluded.draft_version`,
      [this.db.actor.tenantId, sourceId, identifier, datestamp, resourceId, version],
    );
  }

  /** What the space has already, from wherever: with a link in common, or with the same title in the same language. */
  private async twinOf({ draft }: Mapped): Promise<string | undefined> {
    const title = draft.titles[draft.language]?.toLowerCase();
    const row = await this.db.one<{ id: string }>(
      `select id from resource where tenant_id = $1 and state <> 'withdrawn'
          and (lower(titles ->> $2) = $3 or exists (select 1 from jsonb_array_elements(links) as l where l ->> 'url' = any ($4))) limit 1`,
      [this.db.actor.tenantId, draft.language, title, (draft.links ?? []).map(({ url }) => url)],
    );
    return row?.id;
  }

  private async conceptsOf(subjects: readonly string[]): Promise<Concepts> {
    if (subjects.length === 0) return [];
    const rows = await this.db.query<{ code: Concepts[number] }>(
      'select distinct concept_code as code from concept_label where folded = any ($1) order by 1 limit 20', [subjects.map(fold)]);
    return rows.map(({ code }) => code);
  }
}
