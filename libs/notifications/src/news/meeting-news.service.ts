import { Injectable } from '@nestjs/common';
import { EditionReader, type EditionSnapshot, type SnapshotInvitee } from '#meetings';
import { formalKinds } from '../kinds/notice.js';
import { MeetingMails } from '../mail/meeting-mails.service.js';
import { Messenger } from './messenger.service.js';

interface News {
  kind: (typeof formalKinds)[number];
  /** What makes it news of its own: the sequence of a move, the version of a change. */
  occurrence: string;
  at: Date;
  /** Only these of the invited people; everybody when absent. */
  only?: ReadonlySet<string>;
}

/** Tells the invited countries what happens to a meeting: a notice in the country's own space, and a formal mail. */
@Injectable()
export class MeetingNews {
  constructor(
    private readonly reader: EditionReader,
    private readonly messenger: Messenger,
    private readonly mails: MeetingMails,
  ) {}

  async tell(editionId: string, { kind, occurrence, at, only }: News): Promise<void> {
    const edition = await this.reader.snapshot(editionId);
    if (!edition) return;
    const concerned = this.concerned(edition).filter(({ personId }) => !only || only.has(personId));
    await this.messenger.tell(
      concerned.map(({ countryId, personId }) => ({ tenantId: countryId, personId })),
      { matter: { kind, params: { editionId } }, subject: editionId, occurrence, at },
    );
    await this.mails.queue(edition, concerned);
  }

  /** Who no longer speaks for a country still hears that a meeting on their calendar will not take place. */
  private concerned(edition: EditionSnapshot): SnapshotInvitee[] {
    return edition.invitees.filter(({ isFocalPoint }) => isFocalPoint || edition.state === 'cancelled');
  }
}
