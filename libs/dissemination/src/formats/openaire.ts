import {
  accessOf, alpha3, coarTypeOf, countryNames, creatorsOf, everyLanguage, issuedOf, kinOf, licenceOf, mediaTypeOf, publisherOf,
} from '../records/words.js';
import { element, elementWith } from '#platform';
import { type MetadataFormat, schemaInstance } from './metadata-format.js';

const namespace = 'http://namespace.openaire.eu/schema/oaire/';
const schema = 'https://www.openaire.eu/schema/repo-lit/4.0/openaire.xsd';

/** What OpenAIRE calls the kind of thing in the widest sense. */
const generalTypes: Record<string, string> = { dataset: 'dataset', tool: 'other research product' };

/**
 * OpenAIRE Guidelines for Literature Repositories 4.0, by which LA Referencia takes records or leaves them: title, maker,
 * language, publisher, date, type, identifier and access rights always; types and rights from COAR's vocabularies.
 */
export const oaiOpenaire: MetadataFormat = {
  prefix: 'oai_openaire',
  namespace,
  schema,
  write: (record, addresses) => {
    const { language } = record;
    const type = coarTypeOf(record);
    const access = accessOf(record);
    const licence = licenceOf(record);
    return element(
      'oaire:resource',
      {
        'xmlns:oaire': namespace, 'xmlns:datacite': 'http://datacite.org/schema/kernel-4', 'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:xsi': schemaInstance, 'xsi:schemaLocation': `${namespace} ${schema}`,
      },
      element('datacite:titles', {}, everyLanguage(record.titles, language).map(([locale, title]) =>
        element('datacite:title', { 'xml:lang': locale, titleType: locale === language ? null : 'TranslatedTitle' }, title))),
      element('datacite:creators', {}, creatorsOf(record).map(({ name, organisation, identifier }) => element('datacite:creator', {},
        element('datacite:creatorName', { nameType: organisation ? 'Organizational' : null }, name),
        identifier && element('datacite:nameIdentifier', { nameIdentifierScheme: identifier.scheme, schemeURI: identifier.schemeUri }, identifier.uri)))),
      element('datacite:alternateIdentifiers', {},
        element('datacite:alternateIdentifier', { alternateIdentifierType: 'URN' }, addresses.oaiIdentifier(record.id))),
      elementWith('datacite:relatedIdentifiers', {}, kinOf(record).map(({ relation, id }) =>
        element('datacite:relatedIdentifier', { relatedIdentifierType: 'URL', relationType: relation }, addresses.permanent(id)))),
      element('dc:language', {}, alpha3[language]),
      element('dc:publisher', {}, publisherOf(record)),
      element('datacite:dates', {}, element('datacite:date', { dateType: 'Issued' }, issuedOf(record))),
      element('oaire:resourceType', { resourceTypeGeneral: generalTypes[record.type ?? ''] ?? 'literature', uri: type.uri }, type.label),
      everyLanguage(record.abstracts, language).map(([locale, abstract]) => element('dc:description', { 'xml:lang': locale }, abstract)),
      [...new Set(record.files.map(({ format }) => mediaTypeOf(format)))].map((format) => element('dc:format', {}, format)),
      record.doi
        ? element('datacite:identifier', { identifierType: 'DOI' }, `https://doi.org/${record.doi}`)
        : element('datacite:identifier', { identifierType: 'URL' }, addresses.permanent(record.id)),
      element('datacite:rights', { rightsURI: access.uri }, access.label),
      elementWith('datacite:subjects', {}, record.concepts.flatMap(({ labels }) => everyLanguage(labels, language).map(([locale, label]) =>
        element('datacite:subject', { 'xml:lang': locale }, label)))),
      licence && element('oaire:licenseCondition', { uri: licence.uri, startDate: issuedOf(record) }, licence.labels[language]),
      countryNames(record).map((name) => element('dc:coverage', {}, name)),
      record.files.map(({ id, format }) => element('oaire:file', {
        accessRightsURI: access.uri, mimeType: mediaTypeOf(format), objectType: record.type === 'dataset' ? 'dataset' : 'fulltext',
      }, addresses.file(record, id))),
    );
  },
};
