import { applyDecorators, Injectable, SetMetadata, type Type } from '@nestjs/common';
import type { z } from 'zod';

/** A kind of mail: its name stands in the ledger, its params are ids. */
export interface MailKind<Schema extends z.ZodType = z.ZodType> {
  readonly name: string;
  readonly schema: Schema;
}

export const defineMail = <Schema extends z.ZodType>(name: string, schema: Schema): MailKind<Schema> => ({ name, schema });

export const mailKindKey = 'minga:mail-kind';

/** Binds a `MailWriter` class to the kind of mail it writes. */
export const Writes = (kind: MailKind) =>
  applyDecorators(Injectable(), SetMetadata(mailKindKey, kind));

export const mailKindOf = (type: Type): MailKind | undefined => Reflect.getMetadata(mailKindKey, type) as MailKind | undefined;
