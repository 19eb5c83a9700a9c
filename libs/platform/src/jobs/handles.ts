import { applyDecorators, Injectable, SetMetadata, type Type } from '@nestjs/common';
import type { Permission } from '../access/permission.js';
import type { EventDefinition } from '../events/define-event.js';
import type { JobDefinition } from './define-job.js';

/** One execution of a handler: its identity stays the same over every retry. */
export interface Delivery {
  id: string;
  tenantId: string;
  actorId: string | null;
  /** What it is about; deliveries of one handler about one subject keep their order. */
  subject: string;
  attempt: number;
  /** When the event happened or the job fell due. */
  at: Date;
}

export interface Handler<Payload> {
  handle(payload: Payload, delivery: Delivery): Promise<void>;
}

/** The lines in which deliveries wait for a worker. */
export const lanes = ['swift', 'slow'] as const;
export type Lane = (typeof lanes)[number];

/** How a handler runs. */
export interface HandlerOptions {
  /**
   * `'system'`: derived state and notices, which follow from a fact whoever caused it.
   * A permission: on behalf of the actor, whose standing is read again when the handler runs.
   */
  as: 'system' | Permission;
  /**
   * `'held'` (default): the handler runs inside one transaction that also marks it done.
   * `'own'`: it opens its scopes itself with `withinJob`, because it talks to the outside world between them.
   */
  transaction?: 'held' | 'own';
  /** `'slow'`: reads what strangers send and may take minutes. It waits in a line of its own, so that nothing else waits for it. */
  lane?: Lane;
  /** How often it is tried before it is set aside for an operator. Default 6. */
  attempts?: number;
}

export interface HandlerBinding extends Required<HandlerOptions> {
  definition: EventDefinition | JobDefinition;
}

export const handlerBindingKey = 'minga:handles';

/** Binds a class to the event or job it handles. One class handles one thing. */
export const Handles = (definition: EventDefinition | JobDefinition, options: HandlerOptions) =>
  applyDecorators(
    Injectable(),
    SetMetadata(handlerBindingKey, { transaction: 'held', lane: 'swift', attempts: 6, ...options, definition } satisfies HandlerBinding),
  );

/** A handler's name in queues and tables: that of its class, in kebab-case. */
export const handlerName = (type: Type): string =>
  type.name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase();
