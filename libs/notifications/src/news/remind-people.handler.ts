import { EditionReader, reminderDue, type ReminderSnapshot } from '#meetings';
import { type Delivery, type Handler, Handles, type PayloadOf, TenantDatabase } from '#platform';
import { Messenger, type Recipient } from './messenger.service.js';

/** Reminds those whom a meeting or one of its milestones concerns now, unless it has been moved meanwhile. */
@Handles(reminderDue, { as: 'system' })
export class RemindPeople implements Handler<PayloadOf<typeof reminderDue>> {
  constructor(
    private readonly db: TenantDatabase,
    private readonly reader: EditionReader,
    private readonly messenger: Messenger,
  ) {}

  async handle(
    { editionId, reminderId, sequence, milestoneId, daysBefore, occurrence }: PayloadOf<typeof reminderDue>, { at }: Delivery,
  ): Promise<void> {
    const reminder = await this.reader.reminder(reminderId);
    if (!reminder || reminder.edition.sequence !== sequence) return;
    await this.messenger.tell(await this.recipients(reminder), {
      matter: { kind: 'meeting-reminder', params: { editionId, sequence, milestoneId, daysBefore } },
      subject: editionId,
      occurrence,
      at,
    });
  }

  /** Coordinators find it in the tenant that keeps the meeting, focal points in the country they speak for. */
  private async recipients({ edition, milestone, recipients }: ReminderSnapshot): Promise<Recipient[]> {
    if (milestone?.owner === 'unit-coordinator') return recipients.map(({ personId }) => ({ tenantId: edition.tenantId, personId }));
    const focalPoints = await this.db.query<Recipient & { country: string }>(
      `select tenant_id as "tenantId", person_id as "personId", tenant_code as country from scope.people_with_role('focal-point')`,
    );
    const wanted = new Set(recipients.map(({ personId }) => personId));
    return focalPoints.filter(
      ({ personId, country }) => wanted.has(personId) && (milestone?.owner !== 'host' || country === edition.hostCountry),
    );
  }
}
