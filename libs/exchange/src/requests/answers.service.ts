import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { authorize, Clock, Events, InvalidRequest, NotFound, TenantDatabase } from '#platform';
import { ResourceReader } from '#repository';
import { answerTakenBack, requestAnswered } from '../exchange.events.js';
import { takePart } from '../exchange.permissions.js';
import { RequestIsClosed } from '../exchange.problems.js';
import { RequestReader } from './request-reader.service.js';
import type { AnswerRequest } from './request.schemas.js';

/** Answering requests for knowledge, with words and with resources of the repository. */
@Injectable()
export class AnswersService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly reader: RequestReader,
    private readonly resources: ResourceReader,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  async answer(requestId: string, { text, resourceIds }: AnswerRequest) {
    const request = await this.reader.find(requestId);
    if (request.outcome) throw new RequestIsClosed(request.outcome);
    await this.refuseUnseen(resourceIds);
    const { actor } = this.db;
    const id = randomUUID();
    await this.db.query(
      `insert into knowledge_answer (tenant_id, id, request_tenant_id, request_id, text, resource_ids, author_id, author_name, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [actor.tenantId, id, request.tenantId, requestId, text, resourceIds, actor.id, actor.name, this.clock.now()],
    );
    await this.events.announce(requestAnswered, requestId, { requestId, answerId: id });
    return this.reader.read(requestId);
  }

  /** While the request is open; what helped to close it stays. */
  async takeBack(requestId: string, id: string): Promise<void> {
    const request = await this.reader.find(requestId);
    const answer = await this.db.one<{ tenantId: string; authorId: string }>(
      'select tenant_id as "tenantId", author_id as "authorId" from knowledge_answer where request_tenant_id = $1 and request_id = $2 and id = $3',
      [request.tenantId, requestId, id],
    );
    if (!answer) throw new NotFound();
    authorize(answer.tenantId === this.db.actor.tenantId && answer.authorId === this.db.actor.id, takePart.name);
    if (request.outcome) throw new RequestIsClosed(request.outcome);
    await this.db.query('delete from knowledge_answer where tenant_id = $1 and id = $2', [answer.tenantId, id]);
    await this.events.announce(answerTakenBack, requestId, { requestId, answerId: id });
  }

  /** Only what the answerer can see, published, can be linked to. */
  private async refuseUnseen(ids: readonly string[]): Promise<void> {
    const seen = new Set((await this.resources.summaries(ids)).filter(({ state }) => state === 'published').map(({ id }) => id));
    const unseen = ids.flatMap((id, index) => (seen.has(id) ? [] : { pointer: `/resourceIds/${index}`, code: 'exchange:fields.unknown_resource' }));
    if (unseen.length) throw new InvalidRequest(unseen);
  }
}
