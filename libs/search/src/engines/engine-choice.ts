import { Injectable, Logger } from '@nestjs/common';
import { MeilisearchError } from 'meilisearch';
import type { Plan } from '../query/plan.js';
import { IndexBehind, MeiliEngine } from './meilisearch/meili-engine.js';
import { MeiliIndex } from './meilisearch/meili-index.js';
import { PostgresEngine } from './postgres/postgres-engine.js';
import type { Found, SearchEngine, Wish } from './search-engine.js';

/** After a failure the index is left alone for so long, so that nobody waits for it again and again. */
const rest = 2000;

/** Asks the best engine that answers. */
@Injectable()
export class EngineChoice {
  private readonly logger = new Logger('EngineChoice');
  private restUntil = 0;

  constructor(
    private readonly index: MeiliIndex,
    private readonly meili: MeiliEngine,
    private readonly postgres: PostgresEngine,
  ) {}

  /** Who answers when all is well. */
  get usual(): { engine: SearchEngine['name']; degraded: false } {
    return { engine: this.index.configured ? this.meili.name : this.postgres.name, degraded: false };
  }

  async find(plan: Plan, wish: Wish): Promise<Found & { engine: SearchEngine['name']; degraded: boolean }> {
    // What the database alone can choose or sort is weighed there as well, on the same scale.
    if (wish.documents || wish.latest || wish.strictly) return { ...(await this.postgres.find(plan, wish)), engine: this.postgres.name, degraded: false };
    if (this.index.configured && performance.now() >= this.restUntil) {
      try {
        return { ...(await this.meili.find(plan, wish)), engine: this.meili.name, degraded: false };
      } catch (error) {
        if (error instanceof MeilisearchError) this.rest(error);
        else if (!(error instanceof IndexBehind)) throw error;
      }
    }
    return { ...(await this.postgres.find(plan, wish)), engine: this.postgres.name, degraded: this.index.configured };
  }

  private rest(error: Error): void {
    this.restUntil = performance.now() + rest;
    this.logger.warn(`The search index does not answer, PostgreSQL does: ${error.message}`);
  }
}
