import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import {
  Clock, Events, Jobs, type Locale, NotFound, ObjectTooLarge, Storage, type StoredObject, TenantDatabase,
} from '#platform';
import { inspectFile } from '../extraction/extract-text.js';
import { type FileFormat, formatOf } from '../extraction/file-formats.js';
import { limits } from '../extraction/limits.js';
import { resourceChanged } from '../repository.events.js';
import { FileRefused, NoRoomForFile } from '../repository.problems.js';
import { Resource } from '../resources/resource.entity.js';
import { editingStep } from '../resources/resource.policy.js';
import { ResourcesService } from '../resources/resources.service.js';
import { VersionsService } from '../versions/versions.service.js';
import { fileViewOf } from './file-reader.service.js';
import { extractFile } from './files.jobs.js';
import { ResourceFile } from './resource-file.entity.js';

const mostFiles = 20;
const mostMegabytes = 200;

/** Opens a scope for whoever uploads, once for every step that needs the database. */
export type EnterScope = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** An upload on its way in. */
export interface Upload {
  name: string;
  bytes: Readable;
}

/** Adds files to a resource and removes them. No transaction is held while bytes flow. */
@Injectable()
export class FilesService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly storage: Storage,
    private readonly resources: ResourcesService,
    private readonly events: Events,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly versions: VersionsService,
  ) {}

  async add(enter: EnterScope, resourceId: string, upload: Upload, locale: Locale) {
    const name = plainName(upload.name);
    const format = formatOf(name);
    if (!format) throw new FileRefused('unsupported', name);
    await enter(() => this.openResource(resourceId));
    const stored = await this.store(upload.bytes, name);
    const refused = stored.size === 0 ? { fault: 'empty' as const, found: undefined } : await inspectFile(await this.storage.open(stored.sha256), format);
    if (refused) throw new FileRefused(refused.fault, name, refused.found);
    return enter(() => this.attach(resourceId, name, format, stored, locale));
  }

  async remove(resourceId: string, id: string): Promise<void> {
    const resource = await this.openResource(resourceId);
    await this.versions.keep(resource, 'correction');
    const { affected } = await this.db.repository(ResourceFile).delete({ tenantId: resource.tenantId, resourceId, id });
    if (!affected) throw new NotFound();
    await this.announceChange(resource);
  }

  private async store(bytes: Readable, name: string): Promise<StoredObject> {
    try {
      return await this.storage.put(bytes, limits.fileBytes);
    } catch (error) {
      throw error instanceof ObjectTooLarge ? new FileRefused('too-large', name) : error;
    }
  }

  private async attach(resourceId: string, name: string, format: FileFormat, stored: StoredObject, locale: Locale) {
    const resource = await this.openResource(resourceId);
    await this.refuseWithoutRoom(resource.tenantId, resourceId, stored.size);
    await this.versions.keep(resource, 'correction');
    const file = this.db.repository(ResourceFile).create({
      tenantId: resource.tenantId, id: randomUUID(), resourceId, name, format, ...stored,
      extraction: 'waiting', fault: null, pages: null, language: null, truncated: false,
      uploadedBy: this.db.actor.id, uploadedAt: this.clock.now(),
    });
    await this.db.repository(ResourceFile).insert(file);
    await this.jobs.enqueue(extractFile, file.id, { resourceId, fileId: file.id });
    await this.announceChange(resource);
    return fileViewOf(file, locale);
  }

  /** Held, and open for whoever wants to change it. */
  private async openResource(id: string) {
    const resource = await this.resources.lock(id);
    resource.require(editingStep(this.db.actor, resource));
    return resource;
  }

  private async refuseWithoutRoom(tenantId: string, resourceId: string, size: number): Promise<void> {
    const held = await this.db.one<{ files: number; bytes: number }>(
      'select count(*)::int as files, coalesce(sum(size), 0)::float8 as bytes from resource_file where tenant_id = $1 and resource_id = $2',
      [tenantId, resourceId],
    );
    const full = held!.files >= mostFiles || held!.bytes + size > mostMegabytes * 1024 * 1024;
    if (full) throw new NoRoomForFile(mostFiles, mostMegabytes);
  }

  private async announceChange(resource: Resource): Promise<void> {
    resource.refile(this.db.actor.id, this.clock.now());
    await this.db.repository(Resource).save(resource);
    await this.events.announce(resourceChanged, resource.id, { resourceId: resource.id });
  }
}

/** The last part of whatever path a browser sends, without anything that a file system or a header could stumble over. */
function plainName(name: string): string {
  const last = name.toWellFormed().normalize('NFC').split(/[\\/]/).at(-1)!;
  // eslint-disable-next-line no-control-regex -- these are what must go
  return last.replace(/[\u0000-\u001f\u007f"<>|:*?\u202a-\u202e\u2066-\u2069]/g, '').trim().slice(-200) || 'archivo';
}
