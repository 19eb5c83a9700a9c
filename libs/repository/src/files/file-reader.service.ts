import { Injectable } from '@nestjs/common';
import { type Locale, NotFound, Storage, TenantDatabase } from '#platform';
import type { ScopeRequest } from '#platform';
import { fileFormats } from '../extraction/file-formats.js';
import { repositoryTexts } from '../repository.texts.js';
import { filesOfResource } from './file.sql.js';
import { ResourceFile } from './resource-file.entity.js';

/** Of a file what its reader is told. */
type ListedFile = Omit<ResourceFile, 'tenantId' | 'sha256' | 'uploadedBy' | 'read'>;

/** Reads files for people: their list, and their bytes. */
@Injectable()
export class FileReader {
  constructor(
    private readonly db: TenantDatabase,
    private readonly storage: Storage,
  ) {}

  async of({ tenantId, id }: { tenantId: string; id: string }, locale: Locale) {
    const files = await this.db.query<ListedFile>(filesOfResource, [tenantId, id]);
    return files.map((file) => fileViewOf(file, locale));
  }

  /** The bytes of a file that the caller may read; the scope is closed before they flow. */
  async open(scope: ScopeRequest, resourceId: string, id: string) {
    const file = await this.db.within(scope, () => this.db.repository(ResourceFile).findOne({ where: { id, resourceId } }), {
      deadCredentialIsNobody: true,
    });
    if (!file) throw new NotFound();
    return { name: file.name, size: file.size, sha256: file.sha256, mediaType: fileFormats[file.format], bytes: await this.storage.open(file.sha256) };
  }
}

/** A file as its reader sees it, with any fault said in the reader's language. */
export function fileViewOf(file: ListedFile, locale: Locale) {
  const { id, name, format, size, extraction, fault, pages, language, truncated, uploadedAt } = file;
  return {
    id, name, format, size, extraction, pages, language, truncated, uploadedAt,
    mediaType: fileFormats[format],
    fault: fault && {
      code: fault,
      title: repositoryTexts(locale, `faults.${fault}.title`),
      detail: repositoryTexts(locale, `faults.${fault}.detail`),
    },
    href: `/api/v1/resources/${file.resourceId}/files/${id}`,
  };
}
