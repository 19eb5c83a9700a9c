import { Injectable } from '@nestjs/common';
import { Clock, type JobScope, type Locale, Storage, TenantDatabase, type ZipPart } from '#platform';
import type { Localized } from '#tenancy';
import { dataciteJson } from '../citations/json.js';
import { disseminationTexts } from '../dissemination.texts.js';
import { Addresses } from '../records/addresses.js';
import { type PublicRecord, recordColumns } from '../records/public-record.js';
import { bag } from './bag/bag.js';
import { Crate, type CratedFile } from './crate/crate.js';
import { Preview } from './crate/preview.js';

const worksAtOnce = 25;

/** A package to be made, as its owner asked for it. */
export interface Order {
  id: string;
  title: string;
  locale: Locale;
  ids: string[];
  tenant: { code: string; names: Localized };
}

interface Work extends PublicRecord {
  contents: Record<string, string>;
}

/** What goes into a package: every work that its owner may read, with its files, described for machines and for people. */
@Injectable()
export class PackageContents {
  constructor(
    private readonly db: TenantDatabase,
    private readonly storage: Storage,
    private readonly addresses: Addresses,
    private readonly clock: Clock,
  ) {}

  /** The parts of the archive. Each page of works is read in a scope of its own; none is held while bytes flow. */
  parts(order: Order, scope: JobScope): AsyncGenerator<ZipPart> {
    const name = order.tenant.names[order.locale] ?? order.tenant.code;
    return bag(`minga-${order.id.slice(0, 8)}`, this.payload(order, scope), {
      'Source-Organization': name, 'External-Description': order.title, 'External-Identifier': `urn:uuid:${order.id}`,
      'Bagging-Date': this.clock.now().toISOString().slice(0, 10), 'Bag-Software-Agent': `Minga ${this.addresses.origin}`,
    });
  }

  private async *payload(order: Order, scope: JobScope): AsyncGenerator<ZipPart> {
    const { title, locale, tenant } = order;
    const crate = new Crate(
      {
        title, locale, at: this.clock.now(), publisher: tenant.names, publisherUrl: `${this.addresses.origin}/${locale}/places/${tenant.code}`,
        description: disseminationTexts(locale, 'packages.description', { address: this.addresses.origin }), license: disseminationTexts(locale, 'packages.license'),
      },
      this.addresses,
    );
    const preview = new Preview(title, locale, this.addresses);
    for (let from = 0; from < order.ids.length; from += worksAtOnce) {
      const works = await this.db.withinJob(scope, () => this.read(order, from));
      // Whoever asked may act here no longer: what is not yet in it is not theirs to take.
      if (!works) throw new OwnerGone();
      for (const work of works) {
        const folder = `resources/${work.id}`;
        const files = named(work, folder);
        const description = `${folder}/datacite.json`;
        yield { name: description, content: `${JSON.stringify(dataciteJson(work, this.addresses), null, 1)}\n` };
        for (const { path, id } of files) yield { name: path, content: await this.storage.open(work.contents[id]!), compress: !/\.(docx|xlsx|pptx|odt|pdf)$/i.test(path) };
        crate.add(work, folder, description, files);
        preview.add(work, files);
      }
    }
    yield { name: 'ro-crate-preview.html', content: preview.document() };
    yield { name: 'ro-crate-metadata.json', content: crate.document() };
  }

  private async read({ id, ids }: Order, from: number): Promise<Work[]> {
    const page = ids.slice(from, from + worksAtOnce);
    await this.db.query('update resource_package set made = $2 where id = $1', [id, from + page.length]);
    return this.db.query<Work>(
      `select ${recordColumns}, coalesce((select jsonb_object_agg(f.id, f.sha256) from resource_file f where f.tenant_id = r.tenant_id and f.resource_id = r.id), '{}') as contents
         from unnest($1::uuid[]) with ordinality as wanted (id, place) join resource r on r.id = wanted.id join tenant t on t.id = r.tenant_id
        where r.state <> 'withdrawn' order by wanted.place`,
      [page],
    );
  }
}

/** The actor of a job is suspended, gone, or without the role. */
export class OwnerGone extends Error {}

/** Files by names of their own: two of the same name in one folder would be one. */
function named({ files }: Work, folder: string): (CratedFile & { id: string })[] {
  const taken = new Set(['datacite.json']);
  return files.map(({ id, name, format, size }) => {
    let free = name;
    for (let count = 2; taken.has(free.toLowerCase()); count++) free = name.replace(/(\.[^.]*)?$/, ` (${count})$1`);
    taken.add(free.toLowerCase());
    return { id, name, format, size, path: `${folder}/${free}` };
  });
}
