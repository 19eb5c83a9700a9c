import { Injectable } from '@nestjs/common';
import { Config } from '#platform';

/** DataCite did not take it. `refused` says that asking again with the same words would not help. */
export class DataciteFailed extends Error {
  constructor(
    readonly refused: boolean,
    message: string,
  ) {
    super(message);
  }
}

/** What DataCite is told of one work: its description, and whether people should find it. */
export interface Telling {
  doi: string;
  event: 'publish' | 'hide';
  attributes: object;
}

const patience = 20_000;
/** Who asks is not known, or asks too much: the next work would hear the same. */
const unknownOrBusy = new Set([401, 403, 408, 429]);

/** The account with DataCite by which this portal gives DOIs (REST API 2, JSON:API); `off` where there is none. */
@Injectable()
export class DataciteAccount {
  private readonly url: string;
  private readonly prefix: string | undefined;
  private readonly authorization: string;

  constructor(config: Config) {
    this.url = config.get('DATACITE_URL');
    this.prefix = config.get('DATACITE_PREFIX');
    this.authorization = `Basic ${Buffer.from(`${config.get('DATACITE_ACCOUNT')}:${config.get('DATACITE_PASSWORD')}`).toString('base64')}`;
  }

  get isOff(): boolean {
    return this.prefix === undefined;
  }

  /** Made of the work's own id, so that it is the same however often it is asked for; 60 bits of chance keep two apart. */
  doiOf(resourceId: string): string {
    return `${this.prefix}/minga.${resourceId.replaceAll('-', '').slice(0, 16)}`;
  }

  /**
   * Says how a work stands now. Saying it twice changes nothing.
   * @throws DataciteFailed
   */
  async tell({ doi, event, attributes }: Telling): Promise<void> {
    const answer = await fetch(`${this.url}/dois/${doi}`, {
      method: 'PUT',
      headers: { authorization: this.authorization, 'content-type': 'application/vnd.api+json' },
      body: JSON.stringify({ data: { type: 'dois', attributes: { ...attributes, doi, event } } }),
      signal: AbortSignal.timeout(patience),
    }).catch((error: unknown) => {
      throw new DataciteFailed(false, String(error));
    });
    const said = await answer.text().catch(() => '');
    if (!answer.ok) throw new DataciteFailed(answer.status < 500 && !unknownOrBusy.has(answer.status), `HTTP ${answer.status} ${said.slice(0, 500)}`);
  }
}
