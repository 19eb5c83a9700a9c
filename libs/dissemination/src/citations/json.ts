import type { Locale } from '#platform';
import { generalTypeOf, spdxOf } from '../formats/datacite.js';
import type { Addresses } from '../records/addresses.js';
import type { PublicRecord } from '../records/public-record.js';
import {
  coarTypeOf, countryNames, creatorsOf, everyLanguage, inLanguage, issuedOf, kinOf, licenceOf, mediaTypeOf, publisherOf, yearOf,
} from '../records/words.js';
import type { Citation } from './citation.js';

const cslTypes: Record<string, string> = { dataset: 'dataset', tool: 'software', 'training-material': 'document' };

/** CSL-JSON, which Zotero and the processors of citation styles read. */
export const cslJson = ({ id, type, names, title, year, publisher, place, number, address, abstract, language, keywords }: Citation) => [
  {
    id, type: cslTypes[type ?? ''] ?? 'report', title, author: names, URL: address, language,
    ...(year === null ? {} : { issued: { 'date-parts': [[year]] } }),
    ...(publisher ? { publisher } : {}), ...(place ? { 'publisher-place': place } : {}), ...(number ? { number } : {}),
    ...(abstract ? { abstract } : {}), ...(keywords.length ? { keyword: keywords.join(', ') } : {}),
  },
];

/** The DataCite record in JSON. */
export function dataciteJson(record: PublicRecord, addresses: Addresses) {
  const { language } = record;
  const licence = licenceOf(record);
  return {
    schemaVersion: 'http://datacite.org/schema/kernel-4',
    url: addresses.permanent(record.id),
    types: { resourceTypeGeneral: generalTypeOf(record), resourceType: coarTypeOf(record).label },
    identifiers: [record.doi ? { identifier: record.doi, identifierType: 'DOI' } : { identifier: addresses.permanent(record.id), identifierType: 'URL' }],
    alternateIdentifiers: [
      { alternateIdentifier: addresses.oaiIdentifier(record.id), alternateIdentifierType: 'oai' },
      ...(record.documentNumber ? [{ alternateIdentifier: record.documentNumber, alternateIdentifierType: 'document number' }] : []),
    ],
    creators: creatorsOf(record).map(({ name, organisation, identifier }) => ({
      name, ...(organisation ? { nameType: 'Organizational' } : {}),
      ...(identifier ? { nameIdentifiers: [{ nameIdentifier: identifier.uri, nameIdentifierScheme: identifier.scheme, schemeUri: identifier.schemeUri }] } : {}),
    })),
    relatedIdentifiers: kinOf(record).map(({ relation, id }) => ({
      relatedIdentifier: addresses.permanent(id), relatedIdentifierType: 'URL', relationType: relation,
    })),
    titles: everyLanguage(record.titles, language).map(([lang, title]) => ({ title, lang, ...(lang === language ? {} : { titleType: 'TranslatedTitle' }) })),
    publisher: { name: publisherOf(record) },
    publicationYear: yearOf(record),
    subjects: record.concepts.flatMap(({ labels }) => everyLanguage(labels, language).map(([lang, subject]) => ({ subject, lang }))),
    dates: [{ date: issuedOf(record), dateType: 'Issued' }, { date: new Date(record.updatedAt).toISOString().slice(0, 10), dateType: 'Updated' }],
    language,
    sizes: record.files.map(({ size }) => `${size} bytes`),
    formats: [...new Set(record.files.map(({ format }) => mediaTypeOf(format)))],
    version: String(record.version),
    rightsList: licence
      ? [{ rights: licence.labels[language], rightsUri: licence.uri, ...(spdxOf(licence.code) ? { rightsIdentifier: spdxOf(licence.code), rightsIdentifierScheme: 'SPDX' } : {}) }]
      : [],
    descriptions: everyLanguage(record.abstracts, language).map(([lang, description]) => ({ description, lang, descriptionType: 'Abstract' })),
    geoLocations: countryNames(record).map((geoLocationPlace) => ({ geoLocationPlace })),
  };
}

const schemaTypes: Record<string, string> = {
  methodology: 'HowTo', 'training-material': 'LearningResource', dataset: 'Dataset', study: 'Report', 'case-study': 'Report',
};
/** What schema.org knows it as. */
export const schemaTypeOf = ({ type }: PublicRecord): string => schemaTypes[type ?? ''] ?? 'CreativeWork';

/** The record for search engines (schema.org, JSON-LD), with its files. */
export function schemaOrg(record: PublicRecord, addresses: Addresses, locale: Locale) {
  const { id, language } = record;
  const licence = licenceOf(record);
  const howToStep = (step: PublicRecord['steps'][number], position: number) => ({
    '@type': 'HowToStep', position, name: inLanguage(step.name, locale, language), text: inLanguage(step.purpose, locale, language) || inLanguage(step.name, locale, language),
    url: addresses.block(step.id, locale),
  });
  return {
    '@context': 'https://schema.org',
    '@type': schemaTypeOf(record),
    '@id': addresses.permanent(id),
    url: addresses.page(id, locale),
    name: inLanguage(record.titles, locale, language),
    description: inLanguage(record.abstracts, locale, language),
    inLanguage: language,
    datePublished: issuedOf(record),
    dateModified: new Date(record.updatedAt).toISOString(),
    author: creatorsOf(record).map(({ name, organisation, identifier }) => ({
      '@type': organisation ? 'Organization' : 'Person', ...(identifier ? { '@id': identifier.uri } : {}), name,
    })),
    ...(record.derivedFrom.length ? { isBasedOn: record.derivedFrom.map((origin) => addresses.permanent(origin)) } : {}),
    publisher: { '@type': 'Organization', name: publisherOf(record, locale) },
    ...(licence ? { license: licence.uri ?? licence.labels[locale] } : {}),
    ...(record.doi ? { sameAs: `https://doi.org/${record.doi}` } : {}),
    ...(record.documentNumber ? { identifier: record.documentNumber } : {}),
    keywords: record.concepts.flatMap(({ labels }) => inLanguage(labels, locale, language) || []),
    spatialCoverage: countryNames(record, locale).map((name) => ({ '@type': 'Country', name })),
    isAccessibleForFree: true,
    ...(record.steps.length ? { step: record.steps.map((step, index) => howToStep(step, index + 1)) } : {}),
    encoding: record.files.map((file) => ({
      '@type': 'MediaObject', name: file.name, contentUrl: addresses.file(record, file.id), encodingFormat: mediaTypeOf(file.format), contentSize: String(file.size),
    })),
  };
}
