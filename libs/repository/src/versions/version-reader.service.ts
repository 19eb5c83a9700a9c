import { Injectable } from '@nestjs/common';
import { NotFound, type ScopeRequest, Storage, TenantDatabase } from '#platform';
import { type FileFormat, fileFormats } from '../extraction/file-formats.js';
import { descriptionOf, type Description } from '../resources/description.js';
import type { Guide } from '../methods/method.schemas.js';
import { Resource } from '../resources/resource.entity.js';
import { takesPart } from '../resources/resource.policy.js';
import type { EndedThrough } from './versions.service.js';

interface VersionRow {
  number: number;
  since: Date;
  until: Date | null;
  endedThrough: EndedThrough | null;
  endedBy: string | null;
}

interface VersionFile {
  id: string;
  name: string;
  format: FileFormat;
  size: number;
}

/** Reads the published versions of a work: to each reader those that were for them while they stood. */
@Injectable()
export class VersionReader {
  constructor(
    private readonly db: TenantDatabase,
    private readonly storage: Storage,
  ) {}

  /** From the first to the one that stands now; without those that were not for this reader. */
  async list(resourceId: string): Promise<VersionRow[]> {
    return this.versionsOf(await this.published(resourceId));
  }

  async read(resourceId: string, number: number) {
    const resource = await this.published(resourceId);
    const version = (await this.versionsOf(resource)).find((one) => one.number === number);
    if (!version) throw new NotFound();
    const current = version.until === null;
    const kept = await this.db.one<{ description: Description }>(
      'select description from resource_version where tenant_id = $1 and resource_id = $2 and number = $3',
      [resource.tenantId, resourceId, number],
    );
    const files = await this.db.query<VersionFile>(current ? filesNow : filesThen, [resource.tenantId, resourceId, ...(current ? [] : [number])]);
    return {
      ...version,
      description: shown(current ? descriptionOf(resource) : kept!.description),
      files: files.map(({ id, ...file }) => ({
        id, ...file,
        href: current ? `/api/v1/resources/${resourceId}/files/${id}` : `/api/v1/resources/${resourceId}/versions/files/${id}`,
      })),
    };
  }

  /** The bytes of a file that some version had; what a file holds never changes. The scope is closed before they flow. */
  async open(scope: ScopeRequest, resourceId: string, fileId: string) {
    const file = await this.db.within(
      scope,
      () => this.db.one<VersionFile & { sha256: string }>(
        'select file_id as id, name, format, size::float8 as size, sha256 from resource_version_file where resource_id = $1 and file_id = $2 limit 1',
        [resourceId, fileId],
      ),
      { deadCredentialIsNobody: true },
    );
    if (!file) throw new NotFound();
    return { ...file, mediaType: fileFormats[file.format], bytes: await this.storage.open(file.sha256) };
  }

  private async published(id: string): Promise<Resource> {
    const resource = await this.db.repository(Resource).findOne({ where: { id } });
    if (resource?.state !== 'published') throw new NotFound();
    return resource;
  }

  private async versionsOf(resource: Resource): Promise<VersionRow[]> {
    const rows = await this.db.query<VersionRow>(
      `select number, since, until, through as "endedThrough", ended_by_name as "endedBy"
         from resource_version where tenant_id = $1 and resource_id = $2 order by number`,
      [resource.tenantId, resource.id],
    );
    const insider = takesPart(this.db.actor, resource);
    const before = await this.db.one<{ kept: number; until: Date | null }>('select kept, until from scope.versions_kept($1, $2)', [resource.tenantId, resource.id]);
    const now = { number: before!.kept + 1, since: before!.until ?? resource.publishedAt!, until: null, endedThrough: null, endedBy: null };
    return [...rows.map((row) => ({ ...row, endedBy: insider ? row.endedBy : null })), now];
  }
}

/** A version as it is read: one kept before works were told step by step has no steps; where a step was taken from, the work says as it stands now. */
function shown({ method = {}, steps = [], tools = [], conditions = {}, ...description }: Omit<Description, keyof Guide> & Partial<Guide>): Description {
  const withoutOrigin = <Block extends { origin: string | null }>(block: Block): Block => ({ ...block, origin: null });
  return { ...description, method, conditions, steps: steps.map(withoutOrigin), tools: tools.map(withoutOrigin) };
}

const filesNow = `select id, name, format, size::float8 as size from resource_file where tenant_id = $1 and resource_id = $2 order by uploaded_at, id`;
const filesThen = `select file_id as id, name, format, size::float8 as size from resource_version_file
  where tenant_id = $1 and resource_id = $2 and number = $3 order by position`;
