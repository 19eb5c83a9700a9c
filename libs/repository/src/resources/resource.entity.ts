import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Localized } from '#tenancy';
import type { Locale } from '#platform';
import { NotInThisState } from '../repository.problems.js';
import type { Conditions, Method, Step as MethodStep, Tool } from '../methods/method.schemas.js';
import type { Draft } from './resource.schemas.js';

export const resourceStates = ['draft', 'submitted', 'changes-requested', 'approved', 'published', 'withdrawn'] as const;

/** Where a resource stands between its first line and its tombstone. */
export type ResourceState = (typeof resourceStates)[number];

/** In which states each step may be taken. `write` is the author's editing, `correct` the curator's. */
const openFor = {
  write: ['draft', 'changes-requested'],
  correct: ['draft', 'submitted', 'changes-requested', 'approved', 'published'],
  discard: ['draft'],
  submit: ['draft', 'changes-requested'],
  requestChanges: ['submitted', 'approved'],
  approve: ['submitted'],
  publish: ['approved', 'published'],
  withdraw: ['published'],
  review: ['submitted', 'changes-requested', 'approved'],
  revise: ['published'],
} as const satisfies Record<string, readonly ResourceState[]>;

/** One thing that can be done with a resource as a whole. */
export type Step = keyof typeof openFor;

/** Whether a resource in this state is open for a step. */
export const isOpenFor = (state: ResourceState, step: Step): boolean => (openFor[step] as readonly string[]).includes(state);

/** What the network shares: a methodology, a study, a case, with its description in several languages. */
@Entity('resource')
export class Resource {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { nullable: true })
  type: string | null;

  @Column('text')
  state: ResourceState;

  @Column('text')
  language: Locale;

  @Column('jsonb')
  titles: Localized;

  @Column('jsonb')
  abstracts: Localized;

  @Column('jsonb')
  authors: { name: string; personId?: string | undefined; identifier?: string | undefined }[];

  @Column('text', { nullable: true })
  institution: string | null;

  @Column('int', { nullable: true })
  year: number | null;

  @Column('text', { name: 'document_number', nullable: true })
  documentNumber: string | null;

  @Column('text', { nullable: true })
  place: string | null;

  @Column('text', { array: true })
  countries: string[];

  @Column('text', { nullable: true })
  sector: string | null;

  @Column('text', { name: 'value_chains', array: true })
  valueChains: string[];

  @Column('text', { array: true })
  concepts: string[];

  @Column('text', { nullable: true })
  licence: string | null;

  @Column('jsonb')
  links: { url: string; label?: string | undefined }[];

  @Column('jsonb')
  method: Method;

  @Column('jsonb')
  steps: MethodStep[];

  @Column('jsonb')
  tools: Tool[];

  /** Where it worked, factor by factor. */
  @Column('jsonb')
  conditions: Conditions;

  @Column('text')
  visibility: NonNullable<Draft['visibility']>;

  @Column('uuid', { name: 'shared_tenants', array: true })
  sharedTenants: string[];

  @Column('text', { name: 'shared_blocs', array: true })
  sharedBlocs: string[];

  @Column('uuid', { name: 'author_id' })
  authorId: string;

  /** Whoever wrote in it last, where that was not its author. */
  @Column('uuid', { name: 'writer_id', nullable: true })
  writerId: string | null;

  @Column('text', { name: 'author_name', nullable: true })
  authorName: string | null;

  /** Who was asked to review it, besides those who curate. */
  @Column('uuid', { array: true })
  reviewers: string[];

  /** The published work that it is to become the next version of. */
  @Column('uuid', { name: 'revises_id', nullable: true })
  revisesId: string | null;

  @Column('int')
  version: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;

  @Column('timestamptz', { name: 'submitted_at', nullable: true })
  submittedAt: Date | null;

  @Column('timestamptz', { name: 'approved_at', nullable: true })
  approvedAt: Date | null;

  @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt: Date | null;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt: Date | null;

  @Column('text', { name: 'withdrawal_reason', nullable: true })
  withdrawalReason: string | null;

  /** Refuses a step that this state is not open for. */
  require(step: Step): void {
    if (!isOpenFor(this.state, step)) throw new NotInThisState(this.state);
  }

  submit(now: Date): void {
    this.require('submit');
    this.move('submitted', now);
    this.submittedAt = now;
  }

  requestChanges(now: Date): void {
    this.require('requestChanges');
    this.move('changes-requested', now);
    this.approvedAt = null;
  }

  approve(now: Date): void {
    this.require('approve');
    this.move('approved', now);
    this.approvedAt = now;
  }

  /** Publishing again changes who sees it; it keeps the day on which it first appeared. */
  publish(now: Date): void {
    this.require('publish');
    this.move('published', now);
    this.publishedAt ??= now;
  }

  withdraw(reason: string, now: Date): void {
    this.require('withdraw');
    this.move('withdrawn', now);
    this.withdrawnAt = now;
    this.withdrawalReason = reason;
  }

  private move(state: ResourceState, now: Date): void {
    this.state = state;
    this.changed(now);
  }

  /** It says something else than before. An approval was of what stood here then: it ends, and the review goes on. */
  rewrite(personId: string, now: Date): void {
    this.writerId = personId === this.authorId ? null : personId;
    if (this.state === 'approved') {
      this.state = 'submitted';
      this.approvedAt = null;
    }
    this.changed(now);
  }

  /** Files came or went. Authors go on writing; whoever reviews must look again. */
  refile(personId: string, now: Date): void {
    const { version } = this;
    this.rewrite(personId, now);
    if (isOpenFor(this.state, 'write')) this.version = version;
  }

  /** Marks that whoever edits must look again. */
  private changed(now: Date): void {
    this.version += 1;
    this.updatedAt = now;
  }
}
