import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Locale } from '#platform';
import type { InLanguages } from '../calendar/calendar-edition.js';
import type { MilestoneBody } from './series.schemas.js';

/** A meeting that comes again: how often, in which languages, and what each edition's preparation starts from. */
@Entity('meeting_series')
export class Series {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('jsonb')
  title: InLanguages;

  /** What an edition is called; `{number}`, `{roman}` and `{ordinal}` stand for its number. */
  @Column('jsonb', { name: 'edition_title' })
  editionTitle: InLanguages;

  @Column('int', { name: 'cadence_months' })
  cadenceMonths: number;

  @Column('int', { name: 'remind_days', array: true })
  remindDays: number[];

  /** The languages in which its editions ought to be written. */
  @Column('text', { array: true })
  languages: Locale[];

  @Column('jsonb')
  milestones: MilestoneBody[];

  /** Who may read it and, once convened, its editions. */
  /** How many editions took place before the portal kept them. */
  @Column('int', { name: 'held_before' })
  heldBefore: number;

  @Column('text')
  visibility: 'network' | 'public';

  @Column('int')
  version: number;
}
