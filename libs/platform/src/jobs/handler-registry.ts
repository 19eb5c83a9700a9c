import type { Type } from '@nestjs/common';
import type { EventDefinition } from '../events/define-event.js';
import type { JobDefinition } from './define-job.js';
import { type HandlerBinding, handlerBindingKey, handlerName } from './handles.js';

/** What the application's contexts declare: the events and jobs they know and the classes that handle them. */
export interface Work {
  events?: readonly EventDefinition[];
  jobs?: readonly JobDefinition[];
  handlers?: readonly Type[];
}

export interface BoundHandler extends HandlerBinding {
  name: string;
  type: Type;
}

/**
 * Who handles what. Known to the API as well, since the outbox rows of an event are written
 * in the transaction that announces it. Construction fails unless everything is bound exactly once.
 */
export class HandlerRegistry {
  private readonly byName = new Map<string, BoundHandler>();
  private readonly byDefinition = new Map<string, BoundHandler[]>();
  private readonly definitions = new Map<string, EventDefinition | JobDefinition>();

  constructor(works: readonly Work[]) {
    const faults: string[] = [];
    for (const definition of works.flatMap((work) => [...(work.events ?? []), ...(work.jobs ?? [])])) {
      if (this.definitions.has(definition.name)) faults.push(`${definition.name} is declared twice`);
      this.definitions.set(definition.name, definition);
    }
    for (const type of works.flatMap((work) => work.handlers ?? [])) faults.push(...this.bind(type));
    for (const definition of this.definitions.values()) {
      const count = this.byDefinition.get(definition.name)?.length ?? 0;
      if (definition.kind === 'job' && count !== 1) faults.push(`job ${definition.name} has ${count} handlers, not one`);
    }
    if (faults.length) throw new Error(`The work is not bound exactly once:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
  }

  handlersOf(definition: EventDefinition | JobDefinition): readonly BoundHandler[] {
    if (this.definitions.get(definition.name) !== definition) throw new Error(`${definition.name} is not declared by any module`);
    return this.byDefinition.get(definition.name) ?? [];
  }

  find(handler: string): BoundHandler | undefined {
    return this.byName.get(handler);
  }

  get all(): readonly BoundHandler[] {
    return [...this.byName.values()];
  }

  private bind(type: Type): string[] {
    const binding = Reflect.getMetadata(handlerBindingKey, type) as HandlerBinding | undefined;
    if (!binding) return [`${type.name} is listed as a handler but says not what it handles`];
    const name = handlerName(type);
    const faults = this.byName.has(name) ? [`${type.name} is bound twice`] : [];
    if (this.definitions.get(binding.definition.name) !== binding.definition) {
      faults.push(`${type.name} handles ${binding.definition.name}, which nobody declares`);
    }
    const bound = { ...binding, name, type };
    this.byName.set(name, bound);
    this.byDefinition.set(binding.definition.name, [...(this.byDefinition.get(binding.definition.name) ?? []), bound]);
    return faults;
  }
}
