import type { Resource } from '../../resources/resource.entity.js';
import type { Cells } from './columns.js';
import { joined } from './several.js';

/** A resource as a spreadsheet tells it: with the codes of those it is shared with. */
export interface SheetResource
  extends Pick<
    Resource,
    | 'id' | 'tenantId' | 'authorId' | 'writerId' | 'reviewers' | 'version' | 'state' | 'type' | 'language' | 'titles' | 'abstracts' | 'authors' | 'institution'
    | 'year' | 'documentNumber' | 'place' | 'countries' | 'sector' | 'valueChains' | 'concepts' | 'licence' | 'links' | 'visibility' | 'sharedBlocs'
  > {
  /** Codes here, not ids. */
  sharedTenants: string[];
}

/** The same with what a spreadsheet does not tell, and the rules for editing look at. */
export type EditedResource = SheetResource & Pick<Resource, 'method' | 'steps' | 'tools' | 'conditions'>;

/** `r` is the resource; read under the scope of whoever asks. */
export const sheetColumns = `
  r.id, r.tenant_id as "tenantId", r.author_id as "authorId", r.writer_id as "writerId", r.reviewers, r.version, r.state, r.type, r.language, r.titles, r.abstracts,
  r.authors, r.institution, r.year, r.document_number as "documentNumber", r.place, r.countries, r.sector, r.value_chains as "valueChains", r.concepts,
  r.licence, r.links, r.visibility, r.shared_blocs as "sharedBlocs",
  array(select x.code from tenant x where x.id = any (r.shared_tenants) order by x.code) as "sharedTenants"`;

/** {@link sheetColumns} of an {@link EditedResource}. */
export const editedColumns = `${sheetColumns}, r.method, r.steps, r.tools, r.conditions`;

/** The row that tells a resource; with whom exactly it is shared, only to insiders. */
export function cellsOf(resource: SheetResource, insider: boolean): Cells {
  const { titles, abstracts, authors, links } = resource;
  return filled({
    id: resource.id, version: String(resource.version), state: resource.state, type: resource.type, language: resource.language,
    'titles.es': titles.es, 'titles.pt': titles.pt, 'titles.en': titles.en, 'titles.fr': titles.fr,
    'abstracts.es': abstracts.es, 'abstracts.pt': abstracts.pt, 'abstracts.en': abstracts.en, 'abstracts.fr': abstracts.fr,
    authors: joined(authors.map(({ name }) => name)), institution: resource.institution, year: resource.year === null ? null : String(resource.year),
    documentNumber: resource.documentNumber, place: resource.place, countries: joined(resource.countries), sector: resource.sector,
    valueChains: joined(resource.valueChains), concepts: joined(resource.concepts), licence: resource.licence,
    // One to a line: addresses may hold whatever would separate them.
    links: links.map(({ url, label }) => (label ? `${url} ${label}` : url)).join('\n'), visibility: resource.visibility,
    'sharedWith.tenants': insider ? joined(resource.sharedTenants) : null, 'sharedWith.blocs': insider ? joined(resource.sharedBlocs) : null,
  });
}

const filled = (cells: Record<string, string | null | undefined>): Cells =>
  Object.fromEntries(Object.entries(cells).filter((entry): entry is [string, string] => Boolean(entry[1]))) as Cells;
