import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { authorize, Clock, Events, TenantDatabase } from '#platform';
import { editionAnswered } from '../meetings.events.js';
import { answerConvocations } from '../meetings.permissions.js';
import { mayAnswer } from '../meetings.policy.js';
import { EditionIsClosed, TimesChanged } from '../meetings.problems.js';
import { Delegations } from './delegations.service.js';
import { EditionStore } from './edition-store.service.js';
import type { Edition } from './edition.entity.js';
import type { GiveAnswer } from './edition.schemas.js';

/** What the countries answer. Each answer stays on record; the last one counts. */
@Injectable()
export class AnswersService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly store: EditionStore,
    private readonly delegations: Delegations,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  async answer(id: string, { answer, note, sequence }: GiveAnswer): Promise<Edition> {
    const { actor } = this.db;
    const edition = await this.store.find(id);
    const invited = (await this.delegations.of(edition)).some(({ countryId }) => countryId === actor.tenantId);
    if (invited && !edition.isOpen) throw new EditionIsClosed(edition.state);
    authorize(mayAnswer(actor, edition, invited), answerConvocations.name);
    if (sequence !== edition.sequence) throw new TimesChanged(edition.sequence);
    const answerId = randomUUID();
    await this.db.query(
      `insert into meeting_answer (tenant_id, id, owner_id, edition_id, sequence, answer, note, person_id, person_name, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [actor.tenantId, answerId, edition.tenantId, id, sequence, answer, note || null, actor.id, actor.name, this.clock.now()],
    );
    await this.events.announce(editionAnswered, id, {
      editionId: id,
      ownerId: edition.tenantId,
      countryId: actor.tenantId,
      answerId,
      sequence,
      answer,
    });
    return edition;
  }
}
