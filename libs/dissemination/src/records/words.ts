import { type Locale, locales } from '#platform';
import { partsOf } from '#repository';
import { countries, type Localized } from '#tenancy';
import { licences, resourceTypes } from '#vocabulary';
import type { PublicRecord } from './public-record.js';

/** ISO 639-3, as aggregators of the region ask for. */
export const alpha3: Readonly<Record<Locale, string>> = { es: 'spa', pt: 'por', en: 'eng', fr: 'fra' };

/** In the language asked for, else in the language of the work, else in any. */
export const inLanguage = (texts: Localized, ...wanted: Locale[]): string =>
  [...wanted, ...locales].map((locale) => texts[locale]).find(Boolean) ?? '';

/** The texts that are there, those of the work's own language first. */
export const everyLanguage = (texts: Localized, own: Locale): [Locale, string][] =>
  [own, ...locales.filter((locale) => locale !== own)].flatMap((locale): [Locale, string][] => (texts[locale] ? [[locale, texts[locale]]] : []));

/** What stands behind the work, in the language of the work. */
export const institutionOf = ({ institution, language }: PublicRecord, locale: Locale = language): string | null =>
  institution && (inLanguage(institution.names ?? {}, locale, language) || institution.words);

/** Who is named as making it public: the institution, else the agency whose space it stands in. */
export const publisherOf = (record: PublicRecord, locale: Locale = record.language): string =>
  institutionOf(record, locale) ?? inLanguage(record.tenant.names, locale, record.language);

interface Creator {
  name: string;
  organisation: boolean;
  /** By which it is known beyond this portal. */
  identifier?: { scheme: 'ORCID' | 'ROR'; schemeUri: string; uri: string };
}

/** Who made it. Where nobody is named it is the institution, so that nothing is without a maker. */
export const creatorsOf = (record: PublicRecord): Creator[] =>
  record.authors.length ? record.authors.map(creatorOf) : [{ name: publisherOf(record), organisation: true }];

const registers = {
  orcid: { scheme: 'ORCID', schemeUri: 'https://orcid.org' },
  ror: { scheme: 'ROR', schemeUri: 'https://ror.org' },
} as const;

function creatorOf({ name, identifier: uri }: PublicRecord['authors'][number]): Creator {
  if (!uri) return { name, organisation: false };
  const { register } = partsOf(uri);
  return { name, organisation: register === 'ror', identifier: { ...registers[register], uri } };
}

export const countryNames = (record: PublicRecord, locale: Locale = record.language): string[] =>
  record.countries.flatMap((code) => countries.find((country) => country.code === code)?.names[locale] ?? []);

export const licenceOf = (record: PublicRecord) => licences.find(({ code }) => code === record.licence);

/** The nearest COAR resource type: its address and what COAR calls it. */
export function coarTypeOf({ type }: PublicRecord): { uri: string; label: string } {
  const uri = resourceTypes.find(({ code }) => code === type)?.uri ?? coarOther;
  return { uri, label: coarLabels[uri.slice(uri.lastIndexOf('/') + 1)] ?? 'other' };
}

const coarOther = 'http://purl.org/coar/resource_type/c_1843';
const coarLabels: Record<string, string> = {
  c_71bd: 'technical documentation', c_e9a0: 'interactive resource', c_93fc: 'report', c_18ws: 'research report', c_186u: 'policy report',
  c_e059: 'learning object', c_ddb1: 'dataset', c_1843: 'other',
};

/** Whether the work itself can be had, or only what is said of it (COAR access rights). */
export const accessOf = ({ files, links }: PublicRecord): { uri: string; label: string } =>
  files.length || links.length
    ? { uri: 'http://purl.org/coar/access_right/c_abf2', label: 'open access' }
    : { uri: 'http://purl.org/coar/access_right/c_14cb', label: 'metadata only access' };

/** The day on which it appeared here, or was last written while it has not. */
const appearedOn = ({ publishedAt, updatedAt }: PublicRecord): string => new Date(publishedAt ?? updatedAt).toISOString().slice(0, 10);
/** The year of the work, or of its appearing here. */
export const yearOf = (record: PublicRecord): number => record.year ?? Number(appearedOn(record).slice(0, 4));
/** The day it was issued, as exactly as it is known. */
export const issuedOf = (record: PublicRecord): string => (record.year ? String(record.year) : appearedOn(record));

const mediaTypes: Record<string, string> = {
  pdf: 'application/pdf', html: 'text/html', csv: 'text/csv', txt: 'text/plain', md: 'text/markdown',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
};
export const mediaTypeOf = (format: string): string => mediaTypes[format] ?? 'application/octet-stream';

/** The works it stands in a line with, in DataCite's words for it. */
export const kinOf = ({ derivedFrom, sourceOf }: PublicRecord): { relation: 'IsDerivedFrom' | 'IsSourceOf'; id: string }[] => [
  ...derivedFrom.map((id) => ({ relation: 'IsDerivedFrom' as const, id })),
  ...sourceOf.map((id) => ({ relation: 'IsSourceOf' as const, id })),
];
