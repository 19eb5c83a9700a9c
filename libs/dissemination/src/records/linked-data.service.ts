import { Injectable } from '@nestjs/common';
import type { Locale } from '#platform';
import { schemaOrg } from '../citations/json.js';
import { Addresses } from './addresses.js';
import { RecordReader } from './record-reader.service.js';

/** What the page of a resource tells search engines in schema.org's words. */
@Injectable()
export class LinkedData {
  constructor(
    private readonly records: RecordReader,
    private readonly addresses: Addresses,
  ) {}

  /** Nothing where the caller sees no such resource, or it was withdrawn. */
  async of(id: string, locale: Locale): Promise<object | undefined> {
    const record = await this.records.find(id);
    return record && schemaOrg(record, this.addresses, locale);
  }
}
