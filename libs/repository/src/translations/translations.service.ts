import { Injectable } from '@nestjs/common';
import { authorize, Clock, Events, type Locale, locales, NotFound, TenantDatabase, VersionConflict } from '#platform';
import { translationReviewed } from '../repository.events.js';
import { takePartInReview } from '../repository.permissions.js';
import { Resource } from '../resources/resource.entity.js';
import { rightsOver } from '../resources/resource.policy.js';
import { MachineTranslator } from './machine-translator.js';
import { mayReviewTranslation, type TranslationStanding } from './translation.policy.js';
import type { TranslationView } from './translations.schemas.js';

type Row = Omit<TranslationView, 'may' | 'writtenAt' | 'reviewedAt'> & TranslationStanding & { writtenAt: Date; reviewedAt: Date | null };

const columns = `
  x.language, x.origin, x.original <> scope.original_of(r.titles, r.abstracts, r.language) as stale, x.translator_id as "translatorId",
  case when x.translator_id is not null then jsonb_build_object('id', x.translator_id, 'name', x.translator_name) end as translator,
  x.written_at as "writtenAt", x.reviewed_at as "reviewedAt", x.version,
  case when x.reviewer_id is not null then jsonb_build_object('id', x.reviewer_id, 'name', x.reviewer_name) end as reviewer,
  exists (select 1 from language_reviewer l where l.tenant_id = x.tenant_id and l.language = x.language and l.person_id = (select scope.person())) as "isNamed"`;
const fromTranslation = 'from resource_translation x join resource r on r.tenant_id = x.tenant_id and r.id = x.resource_id';

/** The languages a work is described in besides its own: whose words they are, and whether they still say what the original says. */
@Injectable()
export class TranslationsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly machine: MachineTranslator,
  ) {}

  async list(resourceId: string) {
    const resource = await this.find(resourceId);
    const rows = await this.db.query<Row>(`select ${columns} ${fromTranslation} where x.resource_id = $1 order by x.language`, [resourceId]);
    const { edit } = rightsOver(this.db.actor, resource);
    const machines = edit && this.machine.isAtHand && Boolean(resource.titles[resource.language]?.trim());
    const proposable = machines ? locales.filter((language) => language !== resource.language && !rows.some((row) => row.language === language && (isPeoples(row) || !row.stale))) : [];
    return { items: rows.map((row) => this.viewOf(resource, row)), proposable };
  }

  /** Everything that was ever written in this language, the newest first: for those who write and review. */
  async versions(resourceId: string, language: Locale) {
    await this.find(resourceId);
    const items = await this.db.query(
      `select number, title, abstract, origin, translator_name as translator, written_at as "writtenAt"
         from resource_translation_version where resource_id = $1 and language = $2 order by number desc limit 100`,
      [resourceId, language],
    );
    if (items.length === 0) throw new NotFound();
    return { items };
  }

  /** Says that a translation says what the original says, as both stand now. */
  async review(resourceId: string, language: Locale, version: number) {
    const resource = await this.find(resourceId);
    const row = await this.db.one<Row>(`select ${columns} ${fromTranslation} where x.resource_id = $1 and x.language = $2`, [resourceId, language]);
    if (!row) throw new NotFound();
    const { actor } = this.db;
    authorize(mayReviewTranslation(actor, resource, row), takePartInReview.name);
    const done = await this.db.one(
      `update resource_translation x set original = scope.original_of(r.titles, r.abstracts, r.language), reviewer_id = $4, reviewer_name = $5, reviewed_at = $6
         from resource r where r.tenant_id = x.tenant_id and r.id = x.resource_id and x.resource_id = $1 and x.language = $2 and x.version = $3 returning x.version`,
      [resourceId, language, version, actor.id, actor.name, this.clock.now()],
    );
    if (!done) throw new VersionConflict(row.version, this.viewOf(resource, row));
    await this.events.announce(translationReviewed, resourceId, { resourceId, language });
    return this.list(resourceId);
  }

  private async find(id: string): Promise<Resource> {
    const resource = await this.db.repository(Resource).findOne({ where: { id } });
    if (!resource || resource.state === 'withdrawn') throw new NotFound();
    return resource;
  }

  /** Who it was is told inside the house alone, as with who deposited: what readers need to know is whether it was people. */
  private viewOf(resource: Resource, { translatorId, isNamed, translator, reviewer, ...row }: Row) {
    const { actor } = this.db;
    const standing = { origin: row.origin, translatorId, isNamed };
    const names = actor.hasTenant && actor.tenantId === resource.tenantId ? { translator, reviewer } : { translator: null, reviewer: null };
    return { ...row, ...names, may: { review: mayReviewTranslation(this.db.actor, resource, standing) && (row.reviewedAt === null || row.stale) } };
  }
}

/** What people wrote, or stood by, no machine writes over. */
export const isPeoples = ({ origin, reviewedAt }: Pick<Row, 'origin' | 'reviewedAt'>): boolean => origin === 'human' || reviewedAt !== null;
