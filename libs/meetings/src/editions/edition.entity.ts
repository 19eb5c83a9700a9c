import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { InLanguages } from '../calendar/calendar-edition.js';
import { sequenceAfterCancelling } from '../calendar/sequence.js';
import { EditionIsClosed, EditionNotConvened, EditionNotOver } from '../meetings.problems.js';
import type { WallSpan } from '../time/wall-span.js';
import { WallTime } from '../time/wall-time.js';

/** One meeting of a series: when, where, what it is called, and how far it has come. */
@Entity('meeting_edition')
export class Edition {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'series_id' })
  seriesId: string;

  @Column('int')
  number: number;

  @Column('jsonb')
  title: InLanguages;

  @Column('jsonb')
  summary: InLanguages;

  @Column('text')
  starts: string;

  @Column('text')
  ends: string;

  @Column('text')
  zone: string;

  @Column('timestamptz', { name: 'starts_at' })
  startsAt: Date;

  @Column('timestamptz', { name: 'ends_at' })
  endsAt: Date;

  /** Code of the country that receives the meeting; null while it is looked for, or when it is held online. */
  @Column('text', { name: 'host_country', nullable: true })
  hostCountry: string | null;

  @Column('text', { nullable: true })
  place: string | null;

  @Column('int', { name: 'remind_days', array: true })
  remindDays: number[];

  @Column('text')
  state: 'planned' | 'convened' | 'held' | 'cancelled';

  /** Who may read it once it is convened. */
  @Column('text')
  visibility: 'network' | 'public';

  /** What calendars know it by; never changes. */
  @Column('text')
  uid: string;

  @Column('int')
  sequence: number;

  @Column('int')
  version: number;

  /** When it was last changed in a way that calendars show. */
  @Column('timestamptz', { name: 'revised_at' })
  revisedAt: Date;

  @Column('timestamptz', { name: 'convened_at', nullable: true })
  convenedAt: Date | null;

  @Column('jsonb', { name: 'cancel_reason', nullable: true })
  cancelReason: InLanguages | null;

  /** The instants follow from the wall each time, and so from the zone database of today. */
  get span(): WallSpan {
    return { start: WallTime.of(this.starts, this.zone), end: WallTime.of(this.ends, this.zone) };
  }

  set span({ start, end }: WallSpan) {
    this.starts = start.reading;
    this.ends = end.reading;
    this.zone = start.zone;
    this.startsAt = start.instant;
    this.endsAt = end.instant;
  }

  get isOpen(): boolean {
    return this.state === 'planned' || this.state === 'convened';
  }

  refuseIfClosed(): void {
    if (!this.isOpen) throw new EditionIsClosed(this.state);
  }

  /** To be convened again, for those who could not be invited at first, changes nothing here. */
  convene(now: Date): void {
    this.refuseIfClosed();
    if (this.state === 'convened') return;
    this.state = 'convened';
    this.convenedAt = now;
    this.revisedAt = now;
  }

  cancel(reason: InLanguages, now: Date): void {
    this.refuseIfClosed();
    if (this.state === 'convened') this.sequence = sequenceAfterCancelling(this.sequence);
    this.state = 'cancelled';
    this.cancelReason = reason;
    this.revisedAt = now;
  }

  recordHeld(now: Date): void {
    this.refuseIfClosed();
    if (this.state === 'planned') throw new EditionNotConvened();
    if (this.span.start.isAfter(now)) throw new EditionNotOver();
    this.state = 'held';
  }
}
