import { Injectable } from '@nestjs/common';
import type { Locale } from '#platform';
import { citationFormatNames, citationFormats } from '../citations/citation-formats.js';
import { schemaTypeOf } from '../citations/json.js';
import { Addresses } from '../records/addresses.js';
import type { PublicRecord } from '../records/public-record.js';
import { RecordReader } from '../records/record-reader.service.js';
import { creatorsOf, licenceOf, mediaTypeOf } from '../records/words.js';

interface Link {
  rel: 'cite-as' | 'describedby' | 'item' | 'author' | 'license' | 'type' | 'linkset';
  href: string;
  type?: string;
}

type Targets = Record<string, { href: string; type?: string }[]>;

/** Headers have an end; the set of links tells the rest. */
const mostItems = 40;

/** Typed links by which machines find their way from a page (FAIR Signposting, levels 1 and 2). */
@Injectable()
export class Signposts {
  constructor(
    private readonly records: RecordReader,
    private readonly addresses: Addresses,
  ) {}

  /** The `Link` header of a resource's page; nothing when the caller sees none. */
  async header(id: string, locale: Locale): Promise<string | undefined> {
    const record = await this.records.find(id);
    if (!record) return undefined;
    const links = this.linksOf(record);
    const items = links.filter(({ rel }) => rel === 'item').slice(0, mostItems);
    const linkset: Link = { rel: 'linkset', href: `${this.addresses.origin}/api/v1/resources/${id}/linkset?lang=${locale}`, type: 'application/linkset+json' };
    return [...links.filter(({ rel }) => rel !== 'item'), ...items, linkset].map(written).join(', ');
  }

  /** All links as a document of their own (RFC 9264), and the way back from files and descriptions. */
  async linkset(id: string, locale: Locale) {
    const record = await this.records.read(id);
    const page = { href: this.addresses.page(id, locale), type: 'text/html' };
    const links = this.linksOf(record);
    const targets: Targets = {};
    for (const { rel, ...target } of links) (targets[rel] ??= []).push(target);
    const back = (rel: Link['rel'], way: string) => links.filter((link) => link.rel === rel).map(({ href }) => ({ anchor: href, [way]: [page] }));
    return { linkset: [{ anchor: page.href, ...targets }, ...back('item', 'collection'), ...back('describedby', 'describes')] };
  }

  private linksOf(record: PublicRecord): Link[] {
    const licence = licenceOf(record)?.uri;
    const { institution } = record;
    const authors = creatorsOf(record).flatMap(({ identifier }) => identifier?.uri ?? []);
    return [
      { rel: 'cite-as', href: this.addresses.cited(record) },
      { rel: 'type', href: 'https://schema.org/AboutPage' },
      { rel: 'type', href: `https://schema.org/${schemaTypeOf(record)}` },
      ...authors.slice(0, mostItems).map((href) => ({ rel: 'author' as const, href })),
      ...(record.authors.length === 0 && institution?.url ? [{ rel: 'author' as const, href: institution.url }] : []),
      ...(licence ? [{ rel: 'license' as const, href: licence }] : []),
      ...citationFormatNames.map((name) => ({
        rel: 'describedby' as const, href: `${this.addresses.origin}/api/v1/resources/${record.id}/citation?format=${name}`, type: citationFormats[name].mediaType,
      })),
      ...record.files.map(({ id, format }) => ({ rel: 'item' as const, href: this.addresses.file(record, id), type: mediaTypeOf(format) })),
    ];
  }
}

/** RFC 8288. Read as an address and written again, so that nothing gets into the header that is no letter of one. */
const written = ({ rel, href, type }: Link): string => `<${URL.parse(href)?.href ?? ''}>; rel="${rel}"${type ? `; type="${type}"` : ''}`;
