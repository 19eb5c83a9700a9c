import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { InLanguages } from '../calendar/calendar-edition.js';
import type { Milestone, OwnerRole } from '../plan/edition-plan.js';
import type { Offset } from '../time/deadline.js';
import { WallTime } from '../time/wall-time.js';

/** A milestone of an edition as it is kept. */
@Entity('meeting_milestone')
export class MilestoneRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'edition_id' })
  editionId: string;

  @Column('jsonb')
  title: InLanguages;

  @Column('text')
  anchor: Offset['anchor'];

  @Column('int')
  days: number;

  @Column('text')
  at: string;

  @Column('text')
  owner: OwnerRole;

  @Column('int', { name: 'remind_days', array: true })
  remindDays: number[];

  @Column('text', { name: 'due' })
  dueReading: string;

  @Column('text')
  zone: string;

  @Column('timestamptz', { name: 'due_at' })
  dueAt: Date;

  @Column('timestamptz', { name: 'done_at', nullable: true })
  doneAt: Date | null;

  @Column('uuid', { name: 'done_by', nullable: true })
  doneBy: string | null;

  get offset(): Offset {
    return { anchor: this.anchor, days: this.days, at: this.at };
  }

  set offset({ anchor, days, at }: Offset) {
    this.anchor = anchor;
    this.days = days;
    this.at = at;
  }

  get due(): WallTime {
    return WallTime.of(this.dueReading, this.zone);
  }

  set due(due: WallTime) {
    this.dueReading = due.reading;
    this.zone = due.zone;
    this.dueAt = due.instant;
  }

  /** As planning sees it. */
  get planned(): Milestone {
    const { id, title, offset, owner, remindDays, due, doneAt } = this;
    return { id, title, offset, owner, remindDays, due, doneAt };
  }
}
