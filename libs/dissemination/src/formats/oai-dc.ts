import {
  accessOf, alpha3, coarTypeOf, countryNames, creatorsOf, everyLanguage, issuedOf, licenceOf, mediaTypeOf, publisherOf,
} from '../records/words.js';
import { element } from '#platform';
import { type MetadataFormat, schemaInstance } from './metadata-format.js';

const namespace = 'http://www.openarchives.org/OAI/2.0/oai_dc/';
const schema = 'http://www.openarchives.org/OAI/2.0/oai_dc.xsd';

/** Unqualified Dublin Core, which every harvester understands; rights also in the words of OpenAIRE's older guidelines. */
export const oaiDc: MetadataFormat = {
  prefix: 'oai_dc',
  namespace,
  schema,
  write: (record, addresses) => {
    const dc = (name: string, values: readonly string[], language?: string) => values.map((value) => element(`dc:${name}`, { 'xml:lang': language }, value));
    const licence = licenceOf(record);
    const type = coarTypeOf(record);
    return element(
      'oai_dc:dc',
      { 'xmlns:oai_dc': namespace, 'xmlns:dc': 'http://purl.org/dc/elements/1.1/', 'xmlns:xsi': schemaInstance, 'xsi:schemaLocation': `${namespace} ${schema}` },
      everyLanguage(record.titles, record.language).map(([language, title]) => dc('title', [title], language)),
      dc('creator', creatorsOf(record).map(({ name }) => name)),
      record.concepts.flatMap(({ labels }) => everyLanguage(labels, record.language).map(([language, label]) => dc('subject', [label], language))),
      everyLanguage(record.abstracts, record.language).map(([language, abstract]) => dc('description', [abstract], language)),
      dc('publisher', [publisherOf(record)]),
      dc('date', [issuedOf(record)]),
      dc('type', [type.label, type.uri]),
      dc('format', [...new Set(record.files.map(({ format }) => mediaTypeOf(format)))]),
      dc('identifier', [addresses.permanent(record.id), ...(record.doi ? [`https://doi.org/${record.doi}`] : []), ...(record.documentNumber ? [record.documentNumber] : [])]),
      dc('source', record.derivedFrom.map((id) => addresses.permanent(id))),
      dc('relation', [...record.files.map(({ id }) => addresses.file(record, id)), ...record.links.map(({ url }) => url)]),
      dc('language', [alpha3[record.language]]),
      dc('coverage', countryNames(record)),
      dc('rights', [
        ...(accessOf(record).label === 'open access' ? ['info:eu-repo/semantics/openAccess'] : []),
        ...(licence ? [licence.uri ?? licence.labels[record.language]] : []),
      ]),
    );
  },
};
