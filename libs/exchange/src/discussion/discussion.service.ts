import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { authorize, Clock, Events, InvalidRequest, NotFound, TenantDatabase, TooManyTries, VersionConflict } from '#platform';
import { ResourceReader, reviewResources } from '#repository';
import { remarkHidden, remarkMade, remarkReworded, remarkShown, remarkTakenBack } from '../exchange.events.js';
import { takePart } from '../exchange.permissions.js';
import { RemarkReader } from './remark-reader.service.js';
import type { MakeRemark } from './discussion.schemas.js';

/** Nobody says more than this in an hour; whoever does is not taking part in a conversation. */
const mostInAnHour = 30;
const hour = 3_600_000;

/** Questions, answers, comments and thanks on published resources, and their moderation. */
@Injectable()
export class DiscussionService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly reader: RemarkReader,
    private readonly resources: ResourceReader,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  async say(resourceId: string, { kind, text, questionId }: MakeRemark) {
    const [resource] = await this.resources.summaries([resourceId]);
    if (!resource || resource.state !== 'published') throw new NotFound();
    const question = kind === 'answer' ? questionId : null;
    if (kind === 'answer' && !(await this.isQuestion(resourceId, question))) {
      throw new InvalidRequest([{ pointer: '/questionId', code: 'exchange:fields.unknown_question' }]);
    }
    await this.refuseFlood();
    const { actor } = this.db;
    const id = randomUUID();
    await this.db.query(
      `insert into remark (tenant_id, id, resource_tenant_id, resource_id, kind, question_id, text, author_id, author_name, at)
       select $1, $2, r.tenant_id, r.id, $4, $5, $6, $7, $8, $9 from resource r where r.id = $3`,
      [actor.tenantId, id, resourceId, kind, question, text, actor.id, actor.name, this.clock.now()],
    );
    await this.events.announce(remarkMade, resourceId, { resourceId, remarkId: id });
    return this.reader.read(id);
  }

  async reword(id: string, version: number, text: string) {
    const remark = await this.reader.find(id);
    authorize(this.reader.isOwn(remark), takePart.name);
    const held = await this.db.one<{ version: number }>('select version from remark where id = $1 for update', [id]);
    if (!held) throw new NotFound();
    if (held.version !== version) throw new VersionConflict(held.version, await this.reader.read(id));
    await this.db.query('update remark set text = $2, edited_at = $3, version = version + 1 where id = $1', [id, text, this.clock.now()]);
    await this.events.announce(remarkReworded, remark.resourceId, { resourceId: remark.resourceId, remarkId: id });
    return this.reader.read(id);
  }

  async takeBack(id: string): Promise<void> {
    const remark = await this.reader.find(id);
    authorize(this.reader.isOwn(remark), takePart.name);
    await this.db.query('delete from remark where id = $1', [id]);
    await this.events.announce(remarkTakenBack, remark.resourceId, { resourceId: remark.resourceId, remarkId: id });
  }

  /** By whoever curates the resource's tenant, with a reason that stays. */
  async hide(id: string, reason: string) {
    const remark = await this.reader.find(id);
    authorize(this.reader.mayModerate(remark), reviewResources.name);
    await this.db.query(
      'insert into remark_hiding (tenant_id, remark_id, resource_id, reason, by_id, at) values ($1, $2, $3, $4, $5, $6) on conflict do nothing',
      [remark.resourceTenantId, id, remark.resourceId, reason, this.db.actor.id, this.clock.now()],
    );
    await this.events.announce(remarkHidden, remark.resourceId, { resourceId: remark.resourceId, remarkId: id });
    return this.reader.read(id);
  }

  async show(id: string) {
    const remark = await this.reader.find(id);
    authorize(this.reader.mayModerate(remark), reviewResources.name);
    await this.db.query('delete from remark_hiding where tenant_id = $1 and remark_id = $2', [remark.resourceTenantId, id]);
    await this.events.announce(remarkShown, remark.resourceId, { resourceId: remark.resourceId, remarkId: id });
    return this.reader.read(id);
  }

  private async isQuestion(resourceId: string, id: string | null): Promise<boolean> {
    return id !== null && (await this.db.one("select 1 from remark where id = $1 and resource_id = $2 and kind = 'question'", [id, resourceId])) !== undefined;
  }

  private async refuseFlood(): Promise<void> {
    const said = await this.db.one<{ count: number; first: Date }>(
      'select count(*)::int as count, min(at) as first from remark where tenant_id = $1 and author_id = $2 and at > $3',
      [this.db.actor.tenantId, this.db.actor.id, new Date(this.clock.now().getTime() - hour)],
    );
    if (said && said.count >= mostInAnHour) throw new TooManyTries(Math.ceil((said.first.getTime() + hour - this.clock.now().getTime()) / 1000));
  }
}
