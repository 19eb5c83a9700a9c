import { element, type Xml, xmlDocument } from '#platform';
import { type MetadataFormat, schemaInstance } from '../formats/metadata-format.js';
import type { Addresses } from '../records/addresses.js';
import { type OaiRequest, stampOf } from './oai-arguments.js';
import type { OaiError } from './oai-error.js';
import type { OaiRecord } from './oai-records.service.js';

const namespace = 'http://www.openarchives.org/OAI/2.0/';

/** The whole answer; a request that could not be understood is not repeated in it. */
export function oaiDocument(addresses: Addresses, at: Date, request: OaiRequest | null, ...content: Xml[]): string {
  return xmlDocument(
    element(
      'OAI-PMH',
      { xmlns: namespace, 'xmlns:xsi': schemaInstance, 'xsi:schemaLocation': `${namespace} http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd` },
      element('responseDate', {}, stampOf(at)),
      element('request', { ...request }, addresses.oai),
      content,
    ),
  );
}

export const errorXml = ({ code, message }: OaiError): Xml => element('error', { code }, message);

export const headerXml = ({ id, datestamp, sets, record }: OaiRecord, addresses: Addresses): Xml =>
  element('header', { status: record ? null : 'deleted' },
    element('identifier', {}, addresses.oaiIdentifier(id)),
    element('datestamp', {}, stampOf(datestamp)),
    sets.map((spec) => element('setSpec', {}, spec)));

export const recordXml = (found: OaiRecord, format: MetadataFormat, addresses: Addresses): Xml =>
  element('record', {}, headerXml(found, addresses), found.record && element('metadata', {}, format.write(found.record, addresses)));

export const formatXml = ({ prefix, schema, namespace: ns }: MetadataFormat): Xml =>
  element('metadataFormat', {}, element('metadataPrefix', {}, prefix), element('schema', {}, schema), element('metadataNamespace', {}, ns));

/** Who we are. Our identifiers are described only where the host is a name that the scheme allows. */
export function identityXml(addresses: Addresses, earliest: Date): Xml {
  const identifiers = 'http://www.openarchives.org/OAI/2.0/oai-identifier';
  const described = /^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)+$/i.test(addresses.host);
  return element('Identify', {},
    element('repositoryName', {}, 'Minga'),
    element('baseURL', {}, addresses.oai),
    element('protocolVersion', {}, '2.0'),
    element('adminEmail', {}, addresses.administrator),
    element('earliestDatestamp', {}, stampOf(earliest)),
    element('deletedRecord', {}, 'persistent'),
    element('granularity', {}, 'YYYY-MM-DDThh:mm:ssZ'),
    element('compression', {}, 'gzip'),
    described && element('description', {},
      element('oai-identifier', { xmlns: identifiers, 'xmlns:xsi': schemaInstance, 'xsi:schemaLocation': `${identifiers} http://www.openarchives.org/OAI/2.0/oai-identifier.xsd` },
        element('scheme', {}, 'oai'),
        element('repositoryIdentifier', {}, addresses.host),
        element('delimiter', {}, ':'),
        element('sampleIdentifier', {}, addresses.oaiIdentifier('00000000-0000-4000-8000-000000000000')))));
}
