import { element, elementWith, type Xml } from '#platform';
import type { Addresses } from '../records/addresses.js';
import type { PublicRecord } from '../records/public-record.js';
import {
  coarTypeOf, countryNames, creatorsOf, everyLanguage, issuedOf, kinOf, licenceOf, mediaTypeOf, publisherOf, yearOf,
} from '../records/words.js';
import { type MetadataFormat, schemaInstance } from './metadata-format.js';

const namespace = 'http://datacite.org/schema/kernel-4';
const schema = 'https://schema.datacite.org/meta/kernel-4.6/metadata.xsd';

const generalTypes: Record<string, string> = {
  methodology: 'Text', tool: 'InteractiveResource', 'good-practice': 'Report', 'case-study': 'Report', 'policy-instrument': 'Report',
  study: 'Report', 'training-material': 'Text', dataset: 'Dataset',
};
/** The widest kind of thing that DataCite knows it as. */
export const generalTypeOf = ({ type }: PublicRecord): string => generalTypes[type ?? ''] ?? 'Other';

/** SPDX knows the Creative Commons licences by their own codes. */
export const spdxOf = (licence: string): string | null => (/^cc(0|-by)/.test(licence) ? licence.toUpperCase() : null);

/** The DataCite kernel 4.6. Without a DOI the address that stays is the identifier. */
export const datacite: MetadataFormat = {
  prefix: 'datacite',
  namespace,
  schema,
  write: (record, addresses) => element('resource', { xmlns: namespace, 'xmlns:xsi': schemaInstance, 'xsi:schemaLocation': `${namespace} ${schema}` }, fields(record, addresses)),
};

/** The same inside the wrapper that DataCite's own provider uses. */
export const oaiDatacite: MetadataFormat = {
  prefix: 'oai_datacite',
  namespace: 'http://schema.datacite.org/oai/oai-1.1/',
  schema: 'http://schema.datacite.org/oai/oai-1.1/oai.xsd',
  write(record, addresses) {
    return element(
      'oai_datacite',
      { xmlns: this.namespace, 'xmlns:xsi': schemaInstance, 'xsi:schemaLocation': `${this.namespace} ${this.schema}` },
      element('schemaVersion', {}, '4.6'),
      element('datacentreSymbol', {}, 'MINGA'),
      element('payload', {}, datacite.write(record, addresses)),
    );
  },
};

function fields(record: PublicRecord, addresses: Addresses): (Xml | null)[] {
  const { language } = record;
  return [
    record.doi ? element('identifier', { identifierType: 'DOI' }, record.doi) : element('identifier', { identifierType: 'URL' }, addresses.permanent(record.id)),
    element('creators', {}, creatorsOf(record).map(({ name, organisation, identifier }) => element('creator', {},
      element('creatorName', { nameType: organisation ? 'Organizational' : null }, name),
      identifier && element('nameIdentifier', { nameIdentifierScheme: identifier.scheme, schemeURI: identifier.schemeUri }, identifier.uri)))),
    element('titles', {}, everyLanguage(record.titles, language).map(([locale, title]) =>
      element('title', { 'xml:lang': locale, titleType: locale === language ? null : 'TranslatedTitle' }, title))),
    element('publisher', {}, publisherOf(record)),
    element('publicationYear', {}, yearOf(record)),
    element('resourceType', { resourceTypeGeneral: generalTypeOf(record) }, coarTypeOf(record).label),
    elementWith('subjects', {}, record.concepts.flatMap(({ labels }) => everyLanguage(labels, language).map(([locale, label]) =>
      element('subject', { 'xml:lang': locale }, label)))),
    element('dates', {},
      element('date', { dateType: 'Issued' }, issuedOf(record)),
      element('date', { dateType: 'Updated' }, new Date(record.updatedAt).toISOString().slice(0, 10))),
    element('language', {}, language),
    element('alternateIdentifiers', {},
      element('alternateIdentifier', { alternateIdentifierType: 'oai' }, addresses.oaiIdentifier(record.id)),
      record.documentNumber && element('alternateIdentifier', { alternateIdentifierType: 'document number' }, record.documentNumber)),
    elementWith('relatedIdentifiers', {}, kinOf(record).map(({ relation, id }) =>
      element('relatedIdentifier', { relatedIdentifierType: 'URL', relationType: relation }, addresses.permanent(id)))),
    elementWith('sizes', {}, record.files.map(({ size }) => element('size', {}, `${size} bytes`))),
    elementWith('formats', {}, [...new Set(record.files.map(({ format }) => mediaTypeOf(format)))].map((type) => element('format', {}, type))),
    element('version', {}, record.version),
    elementWith('rightsList', {}, rights(record)),
    elementWith('descriptions', {}, everyLanguage(record.abstracts, language).map(([locale, abstract]) =>
      element('description', { 'xml:lang': locale, descriptionType: 'Abstract' }, abstract))),
    elementWith('geoLocations', {}, countryNames(record).map((name) => element('geoLocation', {}, element('geoLocationPlace', {}, name)))),
  ];
}

function rights(record: PublicRecord): Xml | null {
  const licence = licenceOf(record);
  if (!licence) return null;
  const spdx = spdxOf(licence.code);
  return element('rights', {
    'xml:lang': record.language, rightsURI: licence.uri, rightsIdentifier: spdx, rightsIdentifierScheme: spdx && 'SPDX', schemeURI: spdx && 'https://spdx.org/licenses/',
  }, licence.labels[record.language]);
}
