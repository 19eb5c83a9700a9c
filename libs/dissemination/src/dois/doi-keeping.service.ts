import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock, type ScopeRequest, TenantDatabase } from '#platform';
import { Rounds } from '#tenancy';
import { dataciteJson } from '../citations/json.js';
import { Addresses } from '../records/addresses.js';
import { RecordReader } from '../records/record-reader.service.js';
import { DataciteAccount, DataciteFailed, type Telling } from './datacite-account.js';
import { keepDois } from './dois.jobs.js';

/** How often, in milliseconds, and how many works at most each time. */
const pause = 5 * 60 * 1000;
const most = 500;

/** After so many failures in a row the rest waits for the next time. */
const patience = 3;

/** What is for everybody to see is what DataCite is told. */
const nobody: ScopeRequest = { credential: { kind: 'none' }, tenantCode: null, ip: '127.0.0.1', requestId: 'dois' };

/** A work that DataCite has not been told of as it stands. */
interface Due {
  resourceId: string;
  /** How often it has changed. */
  changes: string;
  gone: boolean;
  doi: string | null;
}

/** Sees to it that every public work has a DOI which leads to it, and that it says so when the work has gone. */
@Injectable()
export class DoiKeeping implements OnApplicationBootstrap {
  private readonly logger = new Logger('Dois');

  constructor(
    private readonly db: TenantDatabase,
    private readonly rounds: Rounds,
    private readonly account: DataciteAccount,
    private readonly records: RecordReader,
    private readonly addresses: Addresses,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!this.account.isOff) await this.rounds.begin(keepDois, pause);
  }

  /** Within a scope of the network. */
  async planNext(running: string): Promise<void> {
    if (!this.account.isOff) await this.rounds.plan(keepDois, pause, running);
  }

  /** One work after the other, no transaction open while DataCite is talked to. What fails is due again the next time. */
  async keep(networkId: string): Promise<void> {
    const system = <Result>(work: () => Promise<Result>) => this.db.withinJob({ tenantId: networkId, actorId: null }, work);
    let failed = 0;
    for (const due of (await system(() => this.due())) ?? []) {
      const doi = due.doi ?? this.account.doiOf(due.resourceId);
      try {
        await this.account.tell(await this.telling(due, doi));
        await system(() => this.note(due, doi, null));
        failed = 0;
      } catch (error) {
        if (!(error instanceof DataciteFailed)) throw error;
        this.logger.warn(`DataCite did not take ${doi}: ${error.message}`);
        if (error.refused) await system(() => this.note(due, doi, error.message));
        // One work may be more than it can bear; when several in a row fail it is away, or does not know us.
        else if ((failed += 1) === patience) return;
      }
    }
  }

  private due(): Promise<Due[]> {
    return this.db.query<Due>('select resource_id as "resourceId", changes, gone, doi from scope.dois_due($1)', [most]);
  }

  private async telling({ resourceId, gone }: Due, doi: string): Promise<Telling> {
    const record = gone ? undefined : await this.db.within(nobody, () => this.records.find(resourceId));
    // Of a work that has gone its page is a tombstone, and that is where its DOI goes on leading.
    if (!record) return { doi, event: 'hide', attributes: { url: this.addresses.permanent(resourceId) } };
    return { doi, event: 'publish', attributes: dataciteJson(record, this.addresses) };
  }

  private note({ resourceId, changes, gone }: Due, doi: string, fault: string | null): Promise<unknown> {
    return this.db.query('select scope.note_doi($1, $2, $3, $4, $5, $6)', [resourceId, doi, !gone, changes, fault, this.clock.now()]);
  }
}
