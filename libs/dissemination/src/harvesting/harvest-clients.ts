import { Injectable } from '@nestjs/common';
import { allowedHosts, Config } from '#platform';
import { OaiClient } from './oai-client.js';

/** Makes clients within the limits this portal keeps to. */
@Injectable()
export class HarvestClients {
  /** Between two tries; the second is twice as long. */
  pause = 2_000;
  /** For one answer. */
  patience = 60_000;

  constructor(private readonly config: Config) {}

  make(): OaiClient {
    return new OaiClient({
      allowedHosts: allowedHosts(this.config.get('HARVEST_HOSTS')), bytes: 32 * 1024 * 1024, milliseconds: this.patience,
      accept: 'text/xml, application/xml;q=0.9, */*;q=0.1',
    }, this.pause);
  }
}
