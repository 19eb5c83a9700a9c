import type { Xml } from '#platform';
import type { Addresses } from '../records/addresses.js';
import type { PublicRecord } from '../records/public-record.js';

/** A way of describing a record in XML. */
export interface MetadataFormat {
  readonly prefix: string;
  readonly namespace: string;
  readonly schema: string;
  write(record: PublicRecord, addresses: Addresses): Xml;
}

export const schemaInstance = 'http://www.w3.org/2001/XMLSchema-instance';
