import { Injectable } from '@nestjs/common';
import { Config } from '#platform';
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
    const allowedHosts = (this.config.get('HARVEST_HOSTS') ?? '').split(',').map((host) => host.trim()).filter(Boolean);
    return new OaiClient({ allowedHosts, bytes: 32 * 1024 * 1024, milliseconds: this.patience }, this.pause);
  }
}
