import { Injectable } from '@nestjs/common';
import { type Locale, TenantDatabase } from '#platform';
import type { FileFault } from '../extraction/file-faults.js';
import { Resource } from '../resources/resource.entity.js';
import { type Finding, found } from './finding.js';

/** A file of the work and what became of its text. */
export interface CheckedFile {
  id: string;
  name: string;
  sha256: string;
  extraction: 'waiting' | 'extracted' | 'failed';
  fault: FileFault | null;
  language: Locale | null;
}

/** Everything that the checks look at. */
export interface Evidence {
  resource: Resource;
  files: CheckedFile[];
  texts: { fileId: string | null; name: string; text: string }[];
  duplicates: Finding[];
}

/** As much of a text as is looked through. */
const longestText = 400_000;

/** Gathers what the checks need while a scope is open; what they find out from it they find out after it is closed. */
@Injectable()
export class EvidenceService {
  constructor(private readonly db: TenantDatabase) {}

  async gather(resourceId: string): Promise<Evidence | null> {
    const resource = await this.db.repository(Resource).findOne({ where: { id: resourceId } });
    if (!resource || resource.state === 'withdrawn') return null;
    const files = await this.db.query<CheckedFile>(
      'select id, name, sha256, extraction, fault, language from resource_file where tenant_id = $1 and resource_id = $2 order by uploaded_at, id',
      [resource.tenantId, resourceId],
    );
    const texts = await this.db.query<Evidence['texts'][number]>(
      `select x.file_id as "fileId", coalesce(f.name, '') as name, left(x.text, $3) as text
         from resource_text x left join resource_file f on f.tenant_id = x.tenant_id and f.id = x.file_id
        where x.tenant_id = $1 and x.resource_id = $2 order by x.id`,
      [resource.tenantId, resourceId, longestText],
    );
    return { resource, files, texts, duplicates: [...(await this.sameFiles(resource, files)), ...(await this.nearTitles(resource))] };
  }

  /** The same content in another work: of this space, or one it may see. */
  private async sameFiles(resource: Resource, files: readonly CheckedFile[]): Promise<Finding[]> {
    if (files.length === 0) return [];
    const rows = await this.db.query<{ sha256: string; resourceId: string }>(
      `select distinct f.sha256, f.resource_id as "resourceId" from resource_file f where f.sha256 = any ($1) and f.resource_id <> all ($2) limit 100`,
      [files.map(({ sha256 }) => sha256), await this.itsVersions(resource)],
    );
    return files.flatMap(({ id, name, sha256 }) => {
      const others = rows.filter((row) => row.sha256 === sha256).map(({ resourceId }) => resourceId);
      return others.length > 0 ? [found('same-file', 'look', `/files/${id}`, { name }, others)] : [];
    });
  }

  private async nearTitles(resource: Resource): Promise<Finding[]> {
    const own = await this.itsVersions(resource);
    const near = new Set<string>();
    for (const title of Object.values(resource.titles)) {
      const rows = await this.db.query<{ id: string }>('select id from scope.near_titles($1)', [title]);
      for (const { id } of rows) if (!own.includes(id)) near.add(id);
    }
    return near.size > 0 ? [found('near-title', 'look', '/titles', {}, [...near])] : [];
  }

  /** The work, what it is to be the next version of, and its own next version: they are alike by nature. */
  private async itsVersions({ tenantId, id, revisesId }: Resource): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>('select id from resource where tenant_id = $1 and revises_id = $2', [tenantId, id]);
    return [id, ...(revisesId ? [revisesId] : []), ...rows.map((row) => row.id)];
  }
}
