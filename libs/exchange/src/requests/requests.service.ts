import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { authorize, Clock, Events, InvalidRequest, Jobs, NotFound, TenantDatabase, VersionConflict } from '#platform';
import { requestClosed, requestEdited, requestOpened } from '../exchange.events.js';
import { watchDeadline } from '../exchange.jobs.js';
import { takePart } from '../exchange.permissions.js';
import { RequestIsClosed } from '../exchange.problems.js';
import { RequestReader } from './request-reader.service.js';
import { mayKeep } from './request.policy.js';
import type { CloseRequest, EditRequest, OpenRequest } from './request.schemas.js';

/** Asking: a request for knowledge is opened, reworded, and closed by whoever asked. */
@Injectable()
export class RequestsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly reader: RequestReader,
    private readonly events: Events,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async open(wish: OpenRequest) {
    if (wish.visibility === 'shared' && wish.blocs.length === 0) {
      throw new InvalidRequest([{ pointer: '/blocs', code: 'exchange:fields.bloc_needed' }]);
    }
    this.refusePast(wish.deadline);
    const { actor } = this.db;
    const id = randomUUID();
    await this.db.query(
      `insert into knowledge_request (tenant_id, id, title, need, language, concepts, sector, value_chains, country, deadline, visibility, blocs,
         author_id, author_name, opened_at)
       select $1, $2, $3, $4, $5, $6, $7, $8, case when c.kind = 'country' then c.code end, $9, $10, $11, $12, $13, $14
         from tenant own join tenant c on c.id = coalesce(own.lead_country_id, own.id) where own.id = $1`,
      [
        actor.tenantId, id, wish.title, wish.need, wish.language, wish.concepts, wish.sector, wish.valueChains, wish.deadline,
        wish.visibility, wish.visibility === 'shared' ? wish.blocs : [], actor.id, actor.name, this.clock.now(),
      ],
    );
    await this.watch(id, wish.deadline);
    await this.events.announce(requestOpened, id, { requestId: id });
    return this.reader.read(id);
  }

  /** A new deadline is watched anew: what was overdue is open again. */
  async edit(id: string, version: number, change: EditRequest) {
    const request = await this.hold(id, version);
    const deadline = change.deadline ?? request.deadline;
    const moved = deadline !== request.deadline;
    if (moved) this.refusePast(deadline);
    const next = { ...request, ...change };
    await this.db.query(
      `update knowledge_request set title = $3, need = $4, language = $5, concepts = $6, sector = $7, value_chains = $8, deadline = $9,
         overdue_at = case when $10 then null else overdue_at end, version = version + 1 where tenant_id = $1 and id = $2`,
      [request.tenantId, id, next['title'], next.need, next['language'], next['concepts'], next['sector'], next['valueChains'], deadline, moved],
    );
    if (moved) await this.watch(id, deadline);
    await this.events.announce(requestEdited, id, { requestId: id });
    return this.reader.read(id);
  }

  async close(id: string, version: number, { outcome, answerId, thanks }: CloseRequest) {
    const request = await this.hold(id, version);
    if (answerId && !(await this.isAnswer(request, answerId))) {
      throw new InvalidRequest([{ pointer: '/answerId', code: 'exchange:fields.unknown_answer' }]);
    }
    await this.db.query(
      `update knowledge_request set outcome = $3, helpful_answer_id = $4, thanks = $5, closed_at = $6, version = version + 1
        where tenant_id = $1 and id = $2`,
      [request.tenantId, id, outcome, outcome === 'met' ? answerId : null, thanks || null, this.clock.now()],
    );
    await this.events.announce(requestClosed, id, { requestId: id, outcome });
    return this.reader.read(id);
  }

  /** The request as it stands, held until the transaction ends, open and not changed since the caller read it. */
  private async hold(id: string, version: number) {
    authorize(mayKeep(this.db.actor, await this.reader.find(id)), takePart.name);
    const held = await this.db.one('select 1 from knowledge_request where id = $1 for update', [id]);
    if (!held) throw new NotFound();
    const request = await this.reader.find(id);
    if (request.outcome) throw new RequestIsClosed(request.outcome);
    if (request.version !== version) throw new VersionConflict(request.version, await this.reader.read(id));
    return request;
  }

  private async isAnswer({ tenantId, id }: { tenantId: string; id: string }, answerId: string): Promise<boolean> {
    return (await this.db.one('select 1 from knowledge_answer where request_tenant_id = $1 and request_id = $2 and id = $3', [tenantId, id, answerId])) !== undefined;
  }

  private refusePast(deadline: string): void {
    if (deadline < this.clock.now().toISOString().slice(0, 10)) {
      throw new InvalidRequest([{ pointer: '/deadline', code: 'exchange:fields.deadline_past' }]);
    }
  }

  /** The deadline is over when its day is, where the asker lives. */
  private async watch(requestId: string, deadline: string): Promise<void> {
    const end = await this.db.one<{ at: Date }>(
      'select ($1::date + 1)::timestamp at time zone zone as at from tenant where id = $2',
      [deadline, this.db.actor.tenantId],
    );
    await this.jobs.enqueue(watchDeadline, requestId, { requestId, deadline }, { dueAt: end!.at });
  }
}
