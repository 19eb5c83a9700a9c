import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, Events, type InvalidField, InvalidRequest, pointerOf, TenantDatabase } from '#platform';
import { unnamed } from '../methods/unnamed.js';
import { written } from '../methods/written.js';
import { resourcesImported } from '../repository.events.js';
import { strangerFaults, strangersAmong } from '../resources/authors.js';
import { conceptFaults, conceptsUnknown } from '../resources/known-concepts.js';
import { resolveSharing } from '../resources/sharing.js';
import { type BulkBody, bulkItem, type BulkItem } from './bulk.schemas.js';

interface Checked {
  id: string;
  item: BulkItem;
}

/** Loads many resources at once, published from the start, with two statements however many they are. */
@Injectable()
export class BulkService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  async load({ visibility, sharedWith, items }: BulkBody) {
    const nobody = visibility === 'shared' && !sharedWith?.tenants.length && !sharedWith?.blocs.length;
    if (nobody) throw new InvalidRequest([{ pointer: '/sharedWith', code: 'repository:fields.sharing_needed' }]);
    const sharing = await resolveSharing(this.db, { visibility, sharedWith });
    const parsed = items.map((raw) => ({ raw, ...bulkItem.safeParse(raw) }));
    const strangers = await strangersAmong(this.db, parsed.flatMap(({ data }) => data?.authors ?? []));
    const unknown = await conceptsUnknown(this.db, [...new Set(parsed.flatMap(({ data }) => data?.concepts ?? []))]);
    const checked: Checked[] = [];
    const results = parsed.map(({ raw, data: item, error }, index) => {
      const errors = item ? [...strangerFaults(item.authors ?? [], strangers), ...conceptFaults(item.concepts ?? [], unknown), ...unnamed(written({ steps: item.steps, tools: item.tools }))] : error.issues.map(faultOf);
      if (!item || errors.length) return { index, ref: refOf(raw), id: null, errors };
      const id = randomUUID();
      checked.push({ id, item });
      return { index, ref: refOf(raw), id, errors };
    });
    if (checked.length) await this.insert(checked, sharing);
    return { created: checked.length, refused: items.length - checked.length, results };
  }

  private async insert(checked: Checked[], { sharedTenants = [], sharedBlocs = [], visibility }: Awaited<ReturnType<typeof resolveSharing>>) {
    const { actor } = this.db;
    const now = this.clock.now();
    await this.db.query(insertResources, [
      JSON.stringify(checked.map(({ id, item: { bodies: _, ref: __, ...fields } }) => ({ id, ...fields, ...written(fields) }))),
      actor.tenantId, actor.id, actor.name, visibility, sharedTenants, sharedBlocs, now,
    ]);
    const texts = checked.flatMap(({ id, item }) =>
      Object.entries(item.bodies ?? {}).flatMap(([language, text]) => (text.trim() ? { resource_id: id, language, text } : [])),
    );
    if (texts.length) await this.db.query(insertTexts, [JSON.stringify(texts), actor.tenantId]);
    const resourceIds = checked.map(({ id }) => id);
    await this.events.announce(resourcesImported, resourceIds[0]!, { resourceIds });
  }
}

const insertResources = `
  insert into resource (tenant_id, id, type, state, language, titles, abstracts, authors, institution, year, document_number, place,
      countries, sector, value_chains, concepts, licence, links, method, steps, tools, conditions, visibility, shared_tenants, shared_blocs,
      author_id, author_name, created_at, updated_at, published_at)
  select $2, id, type, 'published', language, titles, coalesce(abstracts, '{}'), coalesce(authors, '[]'), institution, year,
      "documentNumber", place, coalesce(countries, '{}'), sector, coalesce("valueChains", '{}'), coalesce(concepts, '{}'), licence,
      coalesce(links, '[]'), coalesce(method, '{}'), coalesce(steps, '[]'), coalesce(tools, '[]'), coalesce(conditions, '{}'), $5, $6, $7, $3, $4, $8, $8, $8
    from jsonb_to_recordset($1::jsonb) as item (id uuid, type text, language text, titles jsonb, abstracts jsonb, authors jsonb,
      institution text, year integer, "documentNumber" text, place text, countries text[], sector text, "valueChains" text[],
      concepts text[], licence text, links jsonb, method jsonb, steps jsonb, tools jsonb, conditions jsonb)`;

const insertTexts = `
  insert into resource_text (tenant_id, resource_id, language, text)
  select $2, resource_id, language, text from jsonb_to_recordset($1::jsonb) as item (resource_id uuid, language text, text text)`;

const refOf = (raw: unknown): string | null => {
  const ref = (raw as { ref?: unknown } | null)?.ref;
  return typeof ref === 'string' ? ref.slice(0, 200) : null;
};

const faultOf = (issue: { path: PropertyKey[]; code: string; message: string }): InvalidField => ({
  pointer: pointerOf(issue.path),
  code: issue.code === 'custom' ? issue.message : issue.code,
});
