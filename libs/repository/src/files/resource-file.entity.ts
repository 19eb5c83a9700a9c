import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Locale } from '#platform';
import type { Extraction } from '../extraction/extraction.js';
import type { FileFault } from '../extraction/file-faults.js';
import type { FileFormat } from '../extraction/file-formats.js';

/** A file of a resource: its bytes are in storage under their hash, its words in `resource_text`. */
@Entity('resource_file')
export class ResourceFile {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'resource_id' })
  resourceId: string;

  @Column('text')
  name: string;

  @Column('text')
  format: FileFormat;

  @Column('bigint', { transformer: { from: Number, to: (value: number) => value } })
  size: number;

  @Column('text')
  sha256: string;

  /** Whether the words inside have been read. */
  @Column('text')
  extraction: 'waiting' | 'extracted' | 'failed';

  @Column('text', { nullable: true })
  fault: FileFault | null;

  @Column('int', { nullable: true })
  pages: number | null;

  @Column('text', { nullable: true })
  language: Locale | null;

  @Column('boolean')
  truncated: boolean;

  @Column('uuid', { name: 'uploaded_by' })
  uploadedBy: string;

  @Column('timestamptz', { name: 'uploaded_at' })
  uploadedAt: Date;

  /** Records what came of reading it. */
  read(result: Extraction): void {
    this.extraction = result.ok ? 'extracted' : 'failed';
    this.fault = result.ok ? null : result.fault;
    if (!result.ok) return;
    this.pages = result.pages ?? null;
    this.language = result.language ?? null;
    this.truncated = result.truncated;
  }
}
