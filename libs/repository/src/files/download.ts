import type { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';

/** A stored file on its way out. */
export interface Download {
  name: string;
  size: number;
  sha256: string;
  mediaType: string;
  bytes: Readable;
}

/** What people upload never runs here: always saved, never shown, and in a sandbox should a browser show it all the same. */
export function asDownload(reply: FastifyReply, { name, size, sha256, mediaType, bytes }: Download): StreamableFile {
  void reply.headers({
    'content-security-policy': "sandbox; default-src 'none'",
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, no-cache',
    etag: `"${sha256}"`,
  });
  return new StreamableFile(bytes, { type: mediaType, length: size, disposition: attachment(name) });
}

/** RFC 6266: a plain name for old clients, the real one for the rest. */
function attachment(name: string): string {
  const plain = name.normalize('NFKD').replace(/[^\x20-\x7e]/g, '').replace(/["\\]/g, '') || 'file';
  const exact = encodeURIComponent(name).replace(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}
