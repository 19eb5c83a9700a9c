import { type Locale, locales } from '#platform';
import type { Localized } from '#tenancy';
import type { Addresses } from '../../records/addresses.js';
import type { PublicRecord } from '../../records/public-record.js';
import { coarTypeOf, countryNames, creatorsOf, everyLanguage, inLanguage, issuedOf, licenceOf, mediaTypeOf, publisherOf } from '../../records/words.js';

type Reference = { '@id': string };
type Entity = { '@id': string; '@type': string | string[] } & Record<string, unknown>;

/** A file that went into the crate, where it lies in it. */
export interface CratedFile {
  path: string;
  name: string;
  format: string;
  size: number;
}

/** What a crate is told about itself. */
export interface CrateFacts {
  title: string;
  description: string;
  /** When it was made. */
  at: Date;
  license: string;
  publisher: Localized;
  publisherUrl: string;
  locale: Locale;
}

/** Gathers what is told of the works in a crate (RO-Crate 1.1), one work at a time. */
export class Crate {
  private readonly entities = new Map<string, Entity>();
  private readonly parts: Reference[] = [];

  constructor(
    private readonly facts: CrateFacts,
    private readonly addresses: Addresses,
  ) {}

  add(record: PublicRecord, folder: string, description: string, files: readonly CratedFile[]): void {
    const { language } = record;
    const [, ...otherTitles] = everyLanguage(record.titles, language);
    const licence = licenceOf(record);
    const id = `${encoded(folder)}/`;
    this.parts.push({ '@id': id });
    this.entities.set(id, {
      '@id': id, '@type': 'Dataset', name: inLanguage(record.titles, language), description: inLanguage(record.abstracts, language) || inLanguage(record.titles, language),
      ...(otherTitles.length ? { alternateName: otherTitles.map(([, title]) => title) } : {}),
      url: this.addresses.permanent(record.id), identifier: [this.addresses.permanent(record.id), this.addresses.oaiIdentifier(record.id), ...(record.documentNumber ? [record.documentNumber] : [])],
      additionalType: coarTypeOf(record).uri, inLanguage: language, datePublished: issuedOf(record), dateModified: new Date(record.updatedAt).toISOString(), version: String(record.version),
      author: creatorsOf(record).map(({ name, organisation }) => this.context({ '@id': `#${organisation ? 'organization' : 'person'}-${encoded(name)}`, '@type': organisation ? 'Organization' : 'Person', name })),
      publisher: this.context({ '@id': `#organization-${encoded(publisherOf(record))}`, '@type': 'Organization', name: publisherOf(record) }),
      ...(licence ? { license: this.context({ '@id': licence.uri ?? `#licence-${licence.code}`, '@type': 'CreativeWork', name: licence.labels[language], ...(licence.uri ? { url: licence.uri } : {}) }) } : {}),
      keywords: record.concepts.flatMap(({ labels }) => inLanguage(labels, language) || []),
      spatialCoverage: countryNames(record).map((name) => this.context({ '@id': `#place-${encoded(name)}`, '@type': 'Country', name })),
      ...(record.links.length ? { relatedLink: record.links.map(({ url }) => url) } : {}),
      hasPart: [this.file(description, 'DataCite', 'application/json'), ...files.map((file) => this.file(file.path, file.name, mediaTypeOf(file.format), file.size))],
    });
  }

  /** The whole description, in the one flat form that readers of crates expect. */
  document(): string {
    const { title, description, at, license, publisher, publisherUrl, locale } = this.facts;
    const root: Entity = {
      '@id': './', '@type': 'Dataset', name: title, description, datePublished: at.toISOString().slice(0, 10), inLanguage: locale, license,
      publisher: this.context({ '@id': publisherUrl, '@type': 'Organization', name: inLanguage(publisher, locale, ...locales), url: publisherUrl }), hasPart: this.parts,
    };
    const descriptor: Entity = { '@id': 'ro-crate-metadata.json', '@type': 'CreativeWork', about: { '@id': './' }, conformsTo: { '@id': 'https://w3id.org/ro/crate/1.1' } };
    return `${JSON.stringify({ '@context': 'https://w3id.org/ro/crate/1.1/context', '@graph': [descriptor, root, ...this.entities.values()] }, null, 1)}\n`;
  }

  private file(path: string, name: string, encodingFormat: string, size?: number): Reference {
    return this.context({ '@id': encoded(path), '@type': 'File', name, encodingFormat, ...(size === undefined ? {} : { contentSize: String(size) }) });
  }

  /** Told once, referred to by everybody. */
  private context(entity: Entity): Reference {
    this.entities.set(entity['@id'], entity);
    return { '@id': entity['@id'] };
  }
}

/** A path as the address it is in a crate: its parts encoded, its slashes not. */
const encoded = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
