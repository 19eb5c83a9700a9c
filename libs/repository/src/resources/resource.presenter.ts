import type { Localized } from '#tenancy';
import type { BlockOf } from '../methods/block-reader.service.js';
import type { Failure } from '../methods/method.schemas.js';
import type { Resource, ResourceState } from './resource.entity.js';
import type { rightsOver } from './resource.policy.js';

/** A resource as the database hands it over; the second half only when one is read whole. */
export interface ResourceRow
  extends Pick<
    Resource,
    | 'id' | 'tenantId' | 'authorId' | 'writerId' | 'type' | 'language' | 'titles' | 'abstracts' | 'authors' | 'institution' | 'year' | 'countries'
    | 'sector' | 'valueChains' | 'concepts' | 'visibility' | 'version' | 'updatedAt' | 'publishedAt'
    | 'documentNumber' | 'place' | 'licence' | 'links' | 'authorName' | 'sharedBlocs' | 'createdAt' | 'submittedAt'
    | 'approvedAt' | 'withdrawnAt' | 'withdrawalReason' | 'reviewers' | 'revisesId'
    | 'method' | 'steps' | 'tools' | 'conditions'
  > {
  state: ResourceState;
  tenant: { code: string; kind: string; names: Localized };
  fileCount: number;
  edition: number;
  revision: { id: string; state: ResourceState } | null;
  /** Whether anything that failed may be told this reader. */
  hasFailures: boolean;
  /** Codes here, not ids. */
  sharedTenants: string[];
}

/** One thing that the review asks for: about which field, if any. */
export interface Remark {
  id: string;
  field: string | null;
  text: string;
  author: { id: string; name: string | null };
  at: Date;
}

/** One line about a resource. */
export function summaryOf(row: ResourceRow) {
  const { id, tenant, type, state, language, titles, visibility, version, updatedAt, publishedAt } = row;
  const open = state === 'withdrawn' ? closed : row;
  return {
    id, tenant, type, state, language, titles, visibility, version, updatedAt, publishedAt,
    abstracts: open.abstracts, authors: open.authors, institution: open.institution, year: open.year, countries: open.countries,
    sector: open.sector, valueChains: open.valueChains, concepts: open.concepts, fileCount: open.fileCount,
  };
}

/** In a list the abstract is an opening, not the whole. */
export function listedOf(row: ResourceRow) {
  const summary = summaryOf(row);
  const abstracts = Object.fromEntries(Object.entries(summary.abstracts).map(([locale, abstract]) => [locale, opening(abstract)]));
  return { ...summary, abstracts };
}

/** What is read of a resource apart from its row. */
interface Parts<File> {
  files: File[];
  remarks: Remark[];
  failures?: Failure[];
  blocks?: BlockOf[];
}

/** A resource whole; who deposited it and with whom exactly it is shared is for insiders. */
export function viewOf<File>(row: ResourceRow, { files, remarks, failures = [], blocks = [] }: Parts<File>, may: ReturnType<typeof rightsOver>, insider: boolean) {
  const open = row.state === 'withdrawn' ? closed : row;
  const { steps, tools }: Pick<ResourceRow, 'steps' | 'tools'> = open;
  // Who may not see where a step was taken from is not told that it was.
  const seen = new Set(blocks.flatMap(({ origin }) => origin?.id ?? []));
  const withOrigin = <Block extends { origin: string | null }>(block: Block): Block => (insider || seen.has(block.origin ?? '') ? block : { ...block, origin: null });
  return {
    ...summaryOf(row),
    documentNumber: open.documentNumber,
    place: open.place,
    licence: open.licence,
    links: open.links,
    sharedWith: insider ? { tenants: row.sharedTenants, blocs: row.sharedBlocs } : { tenants: [], blocs: [] },
    depositor: insider ? { id: row.authorId, name: row.authorName } : null,
    method: open.method,
    steps: steps.map(withOrigin),
    tools: tools.map(withOrigin),
    conditions: open.conditions,
    failures: insider ? failures : failures.map((failure) => ({ ...failure, discloseOn: null })),
    blocks, files, remarks,
    createdAt: row.createdAt,
    submittedAt: insider ? row.submittedAt : null,
    approvedAt: insider ? row.approvedAt : null,
    withdrawn: row.withdrawnAt && { at: row.withdrawnAt, reason: row.withdrawalReason },
    edition: row.edition,
    revisesId: row.revisesId,
    revision: row.revision,
    may,
  };
}

/** What is left of a withdrawn resource's content: nothing. */
const closed = {
  abstracts: {}, authors: [], institution: null, year: null, countries: [], sector: null, valueChains: [], concepts: [],
  fileCount: 0, documentNumber: null, place: null, licence: null, links: [], method: {}, steps: [], tools: [], conditions: {},
} satisfies Partial<ResourceRow>;

const longestOpening = 400;

function opening(abstract: string): string {
  if (abstract.length <= longestOpening) return abstract;
  const cut = abstract.slice(0, longestOpening);
  return `${cut.slice(0, cut.lastIndexOf(' ') + 1).trimEnd() || cut}…`;
}
