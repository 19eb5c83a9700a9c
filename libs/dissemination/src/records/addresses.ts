import { Injectable } from '@nestjs/common';
import { Config, type Locale } from '#platform';
import type { PublicRecord } from './public-record.js';

/** Where things of this portal are found by others. */
@Injectable()
export class Addresses {
  readonly origin: string;
  readonly host: string;
  readonly administrator: string;

  constructor(config: Config) {
    const { origin, hostname } = new URL(config.get('PUBLIC_URL'));
    this.origin = origin;
    this.host = hostname;
    this.administrator = /<([^<>]+)>/.exec(config.get('MAIL_FROM'))?.[1] ?? config.get('MAIL_FROM');
  }

  /** The address that stays, whatever the reader's language. */
  permanent = (id: string): string => `${this.origin}/resources/${id}`;
  /** By what a work is cited: its DOI where it has one. */
  cited = ({ id, doi }: Pick<PublicRecord, 'id' | 'doi'>): string => (doi ? `https://doi.org/${doi}` : this.permanent(id));
  page = (id: string, locale: Locale): string => `${this.origin}/${locale}/resources/${id}`;
  /** One step or tool of it. */
  block = (id: string, locale: Locale): string => `${this.origin}/${locale}/blocks/${id}`;
  file = (record: Pick<PublicRecord, 'id'>, fileId: string): string => `${this.origin}/api/v1/resources/${record.id}/files/${fileId}`;
  oaiIdentifier = (id: string): string => `oai:${this.host}:${id}`;
  get oai(): string {
    return `${this.origin}/oai`;
  }

  /** The id within an identifier of ours, or undefined. */
  idFrom(oaiIdentifier: string): string | undefined {
    const prefix = `oai:${this.host}:`;
    const id = oaiIdentifier.startsWith(prefix) ? oaiIdentifier.slice(prefix.length) : '';
    return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? id : undefined;
  }
}
