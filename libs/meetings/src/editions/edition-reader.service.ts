import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '#platform';
import type { StandingReminder } from '../plan/edition-plan.js';
import { ReminderBook } from '../reminders/reminder-book.service.js';
import { Countries } from './countries.service.js';
import { Delegations } from './delegations.service.js';
import { EditionPages } from './edition-pages.service.js';
import type { EditionSnapshot, ReminderRecipient, ReminderSnapshot, SnapshotInvitee, SnapshotMilestone } from './edition-snapshot.js';
import { EditionStore } from './edition-store.service.js';
import { Edition } from './edition.entity.js';
import { Invitees } from './invitees.service.js';

/** Reads editions and reminders for other contexts, in the scope of the tenant that keeps the meeting. */
@Injectable()
export class EditionReader {
  constructor(
    private readonly db: TenantDatabase,
    private readonly store: EditionStore,
    private readonly invitees: Invitees,
    private readonly delegations: Delegations,
    private readonly countries: Countries,
    private readonly reminders: ReminderBook,
    private readonly pages: EditionPages,
  ) {}

  /** The edition as it is now, or undefined where this scope may not see it. */
  async snapshot(editionId: string): Promise<EditionSnapshot | undefined> {
    const edition = await this.db.repository(Edition).findOneBy({ id: editionId });
    if (!edition) return undefined;
    const { id, tenantId, seriesId, number, version, visibility, hostCountry, cancelReason } = edition;
    const own = { id, tenantId, seriesId, number, version, visibility, hostCountry, cancelReason };
    const milestones = (await this.store.milestones(edition)).map(({ planned }) => planned);
    return { ...this.pages.forCalendars(edition), ...own, milestones, invitees: await this.inviteesOf(edition) };
  }

  /** What a reminder says and to whom, or undefined when it is none of this scope's. */
  async reminder(reminderId: string): Promise<ReminderSnapshot | undefined> {
    const row = await this.db.one<{ editionId: string }>(
      'select edition_id as "editionId" from meeting_reminder where id = $1',
      [reminderId],
    );
    const edition = row && (await this.snapshot(row.editionId));
    if (!edition) return undefined;
    const reminder = (await this.reminders.standing(edition)).find(({ id }) => id === reminderId);
    if (!reminder) return undefined;
    const milestone = milestoneOf(reminder, edition);
    return { edition, milestone, daysBefore: reminder.daysBefore, recipients: await this.recipients(edition, milestone) };
  }

  private async inviteesOf(edition: Edition): Promise<SnapshotInvitee[]> {
    const invitees = await this.invitees.of(edition);
    const answers = new Map((await this.delegations.of(edition)).map((one) => [one.countryId, one.answer]));
    const speaking = await this.speaking(edition);
    return invitees.map(({ locale, ...one }) => {
      const answer = answers.get(one.countryId);
      return {
        ...one,
        language: locale,
        lastAnswer: answer?.answer ?? null,
        answer: answer?.current ? answer.answer : null,
        isFocalPoint: speaking === undefined || speaking.has(`${one.countryId}/${one.personId}`),
      };
    });
  }

  /** Who speaks for a country now; undefined where only the country's own people are seen anyway. */
  private async speaking(edition: Edition): Promise<Set<string> | undefined> {
    const { actor } = this.db;
    if (!actor.hasTenant || actor.tenantId !== edition.tenantId) return undefined;
    return new Set((await this.countries.focalPoints()).map(({ countryId, personId }) => `${countryId}/${personId}`));
  }

  /** Those who come or may come are reminded of the meeting; of a milestone, those who have to see to it. */
  private async recipients(edition: EditionSnapshot, milestone: SnapshotMilestone | null): Promise<ReminderRecipient[]> {
    if (!milestone) {
      const coming = edition.invitees.filter(({ isFocalPoint, answer }) => isFocalPoint && answer !== 'no');
      return coming.map(({ personId, name, email, language }) => ({ personId, name, email, locale: language }));
    }
    if (milestone.owner === 'unit-coordinator') return this.coordinators(edition.tenantId);
    const focalPoints = await this.countries.focalPoints();
    const owners = milestone.owner === 'host' ? focalPoints.filter(({ country }) => country === edition.hostCountry) : focalPoints;
    return owners.map(({ personId, name, email, locale }) => ({ personId, name, email, locale }));
  }

  private coordinators(tenantId: string): Promise<ReminderRecipient[]> {
    return this.db.query<ReminderRecipient>(
      `select p.id as "personId", p.name, p.email, p.locale from membership m join person p on p.id = m.person_id
        where m.tenant_id = $1 and m.state = 'active' and p.state = 'active' and 'unit-coordinator' = any (m.roles) order by p.id`,
      [tenantId],
    );
  }
}

function milestoneOf({ subject }: StandingReminder, edition: EditionSnapshot): SnapshotMilestone | null {
  if (subject === 'meeting') return null;
  return edition.milestones.find(({ id }) => id === subject.milestoneId) ?? null;
}
