import { metadataFormats } from '../formats/index.js';
import { citationOf } from './citation.js';
import { bibtex } from './bibtex.js';
import { cslJson, dataciteJson, schemaOrg } from './json.js';
import { ris } from './ris.js';
import { type Locale, xmlDocument } from '#platform';
import type { Addresses } from '../records/addresses.js';
import type { PublicRecord } from '../records/public-record.js';

/** A description for programs: under which media type, and how it is written. */
interface Format {
  readonly mediaType: string;
  write(record: PublicRecord, addresses: Addresses, locale: Locale): string;
}

const json = (value: unknown): string => JSON.stringify(value, null, 2);
const xml = (prefix: string, mediaType: string): Format => {
  const format = metadataFormats.find((one) => one.prefix === prefix)!;
  return { mediaType, write: (record, addresses) => xmlDocument(format.write(record, addresses)) };
};

/** The formats in which a resource can be described for programs, besides the lines of text for people. */
export const citationFormats = {
  bibtex: { mediaType: 'application/x-bibtex', write: (record, addresses) => bibtex(citationOf(record, addresses)) },
  ris: { mediaType: 'application/x-research-info-systems', write: (record, addresses) => ris(citationOf(record, addresses)) },
  'csl-json': { mediaType: 'application/vnd.citationstyles.csl+json', write: (record, addresses) => json(cslJson(citationOf(record, addresses))) },
  'datacite-json': { mediaType: 'application/vnd.datacite.datacite+json', write: (record, addresses) => json(dataciteJson(record, addresses)) },
  'datacite-xml': xml('datacite', 'application/vnd.datacite.datacite+xml'),
  'dublin-core': xml('oai_dc', 'application/xml'),
  'schema-org': { mediaType: 'application/ld+json', write: (record, addresses, locale) => json(schemaOrg(record, addresses, locale)) },
} as const satisfies Record<string, Format>;

export type CitationFormat = keyof typeof citationFormats;
export const citationFormatNames = Object.keys(citationFormats) as [CitationFormat, ...CitationFormat[]];
