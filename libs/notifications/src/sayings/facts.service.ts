import { Injectable } from '@nestjs/common';
import { type Locale, TenantDatabase } from '#platform';
import { type EditionHeadline, EditionHeadlines } from '#meetings';
import { type RequestHeadline, RequestHeadlines } from '#exchange';
import { ResourceReader } from '#repository';
import { SavedSearches } from '#search';
import { type ProposalHeadline, ProposalHeadlines } from '#vocabulary';
import { FollowedThings } from '../follows/followed-things.service.js';
import type { Matter } from '../kinds/notice.js';

type Names = Record<Locale, string>;
type Resource = Awaited<ReturnType<ResourceReader['summaries']>>[number];

/** What the present scope may know of the things that notices are about, read just now. What is missing it may not see. */
export interface Facts {
  readonly resources: ReadonlyMap<string, Resource>;
  readonly editions: ReadonlyMap<string, EditionHeadline>;
  readonly requests: ReadonlyMap<string, RequestHeadline>;
  /** Of the thesaurus. */
  readonly proposals: ReadonlyMap<string, ProposalHeadline>;
  /** That the reader keeps. */
  readonly searches: Awaited<ReturnType<SavedSearches['headlines']>>;
  readonly people: ReadonlyMap<string, string>;
  /** Countries, and whoever asks or answers, by the id of their tenant. */
  readonly countries: ReadonlyMap<string, Names>;
  /** Followed things as `kind:code`. */
  readonly things: ReadonlyMap<string, Names>;
}

/** Gathers the facts for any number of notices with a handful of questions. */
@Injectable()
export class FactsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly resources: ResourceReader,
    private readonly headlines: EditionHeadlines,
    private readonly followed: FollowedThings,
    private readonly requests: RequestHeadlines,
    private readonly proposals: ProposalHeadlines,
    private readonly searches: SavedSearches,
  ) {}

  async about(matters: readonly Matter[]): Promise<Facts> {
    const wanted = idsIn(matters);
    const summaries = wanted.resources.length ? await this.resources.summaries(wanted.resources) : [];
    const requests = await this.requests.of(wanted.requests);
    const proposals = await this.proposals.of(wanted.proposals);
    const askers = [...requests.values(), ...proposals.values()].map(({ tenantId }) => tenantId);
    return {
      resources: new Map(summaries.map((resource) => [resource.id, resource])),
      editions: await this.headlines.of(wanted.editions),
      requests,
      proposals,
      searches: await this.searches.headlines(wanted.searches),
      people: await this.names(wanted.people, 'select id, name from person where id = any ($1)'),
      countries: await this.names([...wanted.countries, ...askers], 'select id, names as name from tenant where id = any ($1)'),
      things: await this.followed.namesOf(wanted.things),
    };
  }

  private async names<Name>(ids: readonly string[], sql: string): Promise<Map<string, Name>> {
    if (ids.length === 0) return new Map();
    const rows = await this.db.query<{ id: string; name: Name }>(sql, [ids]);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}

function idsIn(matters: readonly Matter[]) {
  const found = { resources: new Set<string>(), editions: new Set<string>(), requests: new Set<string>(), proposals: new Set<string>(), searches: new Set<string>(), people: new Set<string>(), countries: new Set<string>(), things: new Set<string>() };
  for (const { params } of matters) {
    if ('resourceId' in params) found.resources.add(params.resourceId);
    if ('originId' in params) found.resources.add(params.originId);
    if ('resourceIds' in params) for (const id of params.resourceIds) found.resources.add(id);
    if ('follows' in params) for (const thing of params.follows) found.things.add(thing);
    if ('editionId' in params) found.editions.add(params.editionId);
    if ('requestId' in params) found.requests.add(params.requestId);
    if ('proposalId' in params) found.proposals.add(params.proposalId);
    if ('savedSearchId' in params) found.searches.add(params.savedSearchId);
    if ('clusterCode' in params) found.things.add(`cluster:${params.clusterCode}`);
    if ('personId' in params) found.people.add(params.personId);
    if ('countryId' in params) found.countries.add(params.countryId);
  }
  return Object.fromEntries(Object.entries(found).map(([name, ids]) => [name, [...ids]])) as Record<keyof typeof found, string[]>;
}
