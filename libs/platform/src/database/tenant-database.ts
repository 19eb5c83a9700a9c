import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, type EntityTarget, type ObjectLiteral, type Repository } from 'typeorm';
import { Actor, type ActorRecord } from '../access/actor.js';
import type { Credential, ScopeRequest } from '../access/credential.js';
import { Clock } from '../clock/clock.js';
import { NotAllowed, SignInNeeded } from '../problems/platform.problems.js';
import { Problem } from '../problems/problem.js';
import { type Scope, scopes } from './scope.js';

/** For whom a job runs: the tenant it was written in, and the person who caused it unless it is the system's own. */
export interface JobScope {
  tenantId: string;
  actorId: string | null;
}

/**
 * The only database handle. Ambient: inside a request or a job it speaks in that one transaction,
 * under that tenant's row-level security; outside it throws.
 */
@Injectable()
export class TenantDatabase {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  get actor(): Actor {
    return this.scope.actor;
  }

  get origin(): Scope['origin'] {
    return this.scope.origin;
  }

  get manager(): EntityManager {
    return this.scope.manager;
  }

  repository<Entity extends ObjectLiteral>(entity: EntityTarget<Entity>): Repository<Entity> {
    return this.manager.getRepository(entity);
  }

  /** Rows of a statement; parameters are always bound. */
  async query<Row = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    const result = await this.manager.queryRunner!.query(sql, parameters, true);
    return result.records as Row[];
  }

  /** The first row, or undefined. */
  async one<Row = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<Row | undefined> {
    return (await this.query<Row>(sql, parameters))[0];
  }

  /** A part that may fail without losing the rest: a savepoint. */
  async attempt<Result>(work: () => Promise<Result>): Promise<Result> {
    const outer = this.scope;
    return outer.manager.transaction((manager) => scopes.run({ ...outer, manager }, work));
  }

  /**
   * Runs work in the scope of a request: one transaction, entered by one call that checks the credential,
   * reads the memberships and sets the tenant.
   * @throws SignInNeeded when the credential is dead, NotAllowed when the tenant asked for is not theirs
   */
  within<Result>(
    request: ScopeRequest,
    work: (actor: Actor) => Promise<Result>,
    { deadCredentialIsNobody = false } = {},
  ): Promise<Result> {
    return this.transact(
      async (manager) => {
        const entered = await this.enter(manager, request.credential, request.tenantCode);
        if ('keys' in entered) return entered;
        if (entered.refused === 'tenant') throw new NotAllowed();
        const nobody = deadCredentialIsNobody && (await this.enter(manager, { kind: 'none' }, null));
        if (!nobody || !('keys' in nobody)) throw new SignInNeeded();
        return nobody;
      },
      { ip: request.ip, requestId: request.requestId },
      work,
    );
  }

  /**
   * Runs work in the scope of a job. With an actor, their standing is read again now: undefined when they
   * are suspended or have left, and nothing runs.
   */
  async withinJob<Result>(job: JobScope, work: (actor: Actor) => Promise<Result>): Promise<Result | undefined> {
    try {
      return await this.transact(
        async (manager) => {
          const [row] = await manager.query<{ entered: ActorRecord | null }[]>(
            'select scope.enter_job($1, $2) as entered',
            [job.tenantId, job.actorId],
          );
          if (!row?.entered) throw new ActorGone();
          return row.entered;
        },
        { ip: null, requestId: null },
        work,
      );
    } catch (error) {
      if (error instanceof ActorGone) return undefined;
      throw error;
    }
  }

  private async enter(manager: EntityManager, credential: Credential, tenantCode: string | null) {
    const [row] = await manager.query<{ entered: ActorRecord | { refused: 'credential' | 'tenant' } }[]>(
      'select scope.enter($1, $2, $3, $4) as entered',
      [credential.kind, 'hash' in credential ? credential.hash : null, tenantCode, this.clock.now()],
    );
    return row!.entered;
  }

  private async transact<Result>(
    enter: (manager: EntityManager) => Promise<ActorRecord>,
    origin: Scope['origin'],
    work: (actor: Actor) => Promise<Result>,
  ): Promise<Result> {
    if (scopes.getStore()) throw new Error('A scope is already open: a second connection would starve the pool');
    return this.commitOrRollBack(async (manager) => {
      const actor = new Actor(await enter(manager));
      return scopes.run({ manager, actor, origin }, () => work(actor));
    });
  }

  private async commitOrRollBack<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result> {
    const outcome = await this.dataSource.transaction(async (manager): Promise<Result | Kept> => {
      try {
        return await work(manager);
      } catch (error) {
        if (error instanceof Problem && error.keepsEffects) return new Kept(error);
        throw error;
      }
    });
    if (outcome instanceof Kept) throw outcome.problem;
    return outcome;
  }

  private get scope(): Scope {
    const scope = scopes.getStore();
    if (!scope) throw new Error('No tenant scope: open one with within() or withinJob()');
    return scope;
  }
}

class ActorGone extends Error {}

/** A problem whose transaction commits all the same. */
class Kept {
  constructor(readonly problem: Problem) {}
}
