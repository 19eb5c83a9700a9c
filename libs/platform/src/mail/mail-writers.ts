import { type Type } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { MailContent, MailRecipient, MailWriter } from './mail.js';
import { mailKindOf } from './mail-kinds.js';

/** Finds who writes a kind of mail; construction fails unless each kind has one writer. */
export class MailWriters {
  private readonly types = new Map<string, Type<MailWriter>>();

  constructor(
    types: readonly Type<MailWriter>[],
    private readonly modules: ModuleRef,
  ) {
    for (const type of types) {
      const kind = mailKindOf(type);
      if (!kind) throw new Error(`${type.name} says not which kind of mail it writes`);
      if (this.types.has(kind.name)) throw new Error(`Mail ${kind.name} has two writers`);
      this.types.set(kind.name, type);
    }
  }

  write(kind: string, params: unknown, recipient: MailRecipient): Promise<MailContent | null> {
    const type = this.types.get(kind);
    if (!type) throw new Error(`Nobody writes mails of kind ${kind}`);
    return this.modules.get(type, { strict: false }).write(mailKindOf(type)!.schema.parse(params), recipient);
  }
}
