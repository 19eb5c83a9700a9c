import type { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { fileFormats } from '../../extraction/file-formats.js';
import type { SheetFormat } from '../sheets/read-sheet.js';

/** A spreadsheet as an answer: saved by whoever asked, never shown by a browser. */
export function sheetFile(reply: FastifyReply, sheet: Readable, name: string, format: SheetFormat): StreamableFile {
  void reply.headers({ 'content-security-policy': "sandbox; default-src 'none'", 'cache-control': 'private, no-store' });
  return new StreamableFile(sheet, { type: `${fileFormats[format]}${format === 'csv' ? '; charset=utf-8' : ''}`, disposition: `attachment; filename="minga-${name}.${format}"` });
}
