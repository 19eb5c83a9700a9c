import { AsyncLocalStorage } from 'node:async_hooks';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';

/** One transaction with its tenant, its actor and where the request came from. */
export interface Scope {
  manager: EntityManager;
  actor: Actor;
  origin: { ip: string | null; requestId: string | null };
}

export const scopes = new AsyncLocalStorage<Scope>();
