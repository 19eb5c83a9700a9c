import { Injectable } from '@nestjs/common';
import { element, locales, TenantDatabase, type Xml, xmlDocument } from '#platform';
import { stampOf } from '../oai/oai-arguments.js';
import { Addresses } from '../records/addresses.js';

/** Each in four languages: ten thousand addresses a page, well under what crawlers take. */
const perPage = 2500;
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** Tells search engines which pages there are for everybody. */
@Injectable()
export class Sitemap {
  constructor(
    private readonly db: TenantDatabase,
    private readonly addresses: Addresses,
  ) {}

  /** The pages of the map, each named after the first resource on it. */
  async index(): Promise<string> {
    const pages = await this.db.query<{ first: string; latest: Date }>(
      `select (min(id::text)) as first, max(datestamp) as latest
         from (select resource_id as id, datestamp, (row_number() over (order by resource_id) - 1) / $1 as page from dissemination_record where not deleted) numbered
        group by page order by page`,
      [perPage],
    );
    const page = (name: string, latest?: Date) =>
      element('sitemap', {}, element('loc', {}, `${this.addresses.origin}/sitemaps/${name}.xml`), latest && element('lastmod', {}, stampOf(latest)));
    return xmlDocument(element('sitemapindex', { xmlns: namespace }, page('start'), pages.map(({ first, latest }) => page(first, latest))));
  }

  start(): string {
    return this.pageOf(this.inEveryLanguage((locale) => `${this.addresses.origin}/${locale}/`));
  }

  /** The resources from this one on. */
  async from(first: string): Promise<string> {
    const rows = await this.db.query<{ id: string; datestamp: Date }>(
      'select resource_id as id, datestamp from dissemination_record where not deleted and resource_id >= $1 order by resource_id limit $2', [first, perPage]);
    return this.pageOf(rows.flatMap(({ id, datestamp }) => this.inEveryLanguage((locale) => this.addresses.page(id, locale), datestamp)));
  }

  /** Every language is a page of its own, and each names the others. */
  private inEveryLanguage(address: (locale: (typeof locales)[number]) => string, changed?: Date): Xml[] {
    const alternates = locales.map((locale) => element('xhtml:link', { rel: 'alternate', hreflang: locale, href: address(locale) }));
    return locales.map((locale) => element('url', {}, element('loc', {}, address(locale)), changed && element('lastmod', {}, stampOf(changed)), alternates));
  }

  private readonly pageOf = (urls: Xml[]): string =>
    xmlDocument(element('urlset', { xmlns: namespace, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' }, urls));
}
