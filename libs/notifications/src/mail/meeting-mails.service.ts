import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { defineMail, Mails } from '#platform';
import type { EditionSnapshot, SnapshotInvitee, WallTime } from '#meetings';

/**
 * A formal mail about a meeting, with its calendar message. It is kept which state of the meeting it was ordered for, and
 * which date that was; everything it says is read when it is sent.
 */
export const meetingMail = defineMail(
  'notifications.meeting',
  z.object({
    editionId: z.uuid(),
    personId: z.uuid(),
    sequence: z.int(),
    revisedAt: z.iso.datetime(),
    start: z.object({ reading: z.string(), zone: z.string() }),
    /** Absent in mails of before it was kept. */
    end: z.object({ reading: z.string(), zone: z.string() }).optional(),
  }),
);
export type MeetingMailParams = z.output<typeof meetingMail.schema>;

/** Orders the formal mails: one for each person and each state of the meeting that calendars can tell from another. */
@Injectable()
export class MeetingMails {
  constructor(private readonly mails: Mails) {}

  async queue(edition: EditionSnapshot, invitees: readonly SnapshotInvitee[]): Promise<void> {
    const { id: editionId, sequence, start, end } = edition;
    const revisedAt = edition.revisedAt.toISOString();
    for (const { personId, name, email, language } of invitees) {
      await this.mails.queue(
        meetingMail,
        { address: email, name, locale: language, personId },
        { editionId, personId, sequence, revisedAt, start: wallOf(start), end: wallOf(end) },
        // One thread for the edition: to each address its mails go out in the order in which they were ordered.
        { occurrence: `${editionId}/${revisedAt}/${personId}`, thread: `edition/${editionId}` },
      );
    }
  }
}

const wallOf = ({ reading, zone }: WallTime) => ({ reading, zone });
