import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { access, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ObjectTooLarge, Storage, type StoredObject } from './storage.js';

const digest = /^[0-9a-f]{64}$/;

/** Keeps objects in a local folder, two levels deep, written whole or not at all. */
export class FolderStorage extends Storage {
  constructor(private readonly folder: string) {
    super();
  }

  async put(bytes: Readable, limit: number): Promise<StoredObject> {
    const incoming = join(this.folder, 'incoming', randomUUID());
    await mkdir(dirname(incoming), { recursive: true });
    const hash = createHash('sha256');
    let size = 0;
    const meter = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        size += chunk.length;
        if (size > limit) return done(new ObjectTooLarge(limit));
        hash.update(chunk);
        return done(null, chunk);
      },
    });
    try {
      await pipeline(bytes, meter, createWriteStream(incoming, { flags: 'wx', mode: 0o640 }));
      await flush(incoming);
      const sha256 = hash.digest('hex');
      const target = this.path(sha256);
      await mkdir(dirname(target), { recursive: true });
      await rename(incoming, target);
      return { sha256, size };
    } finally {
      await rm(incoming, { force: true });
    }
  }

  async open(sha256: string): Promise<Readable> {
    return createReadStream(await this.localPath(sha256));
  }

  async localPath(sha256: string): Promise<string> {
    const path = this.path(sha256);
    await access(path);
    return path;
  }

  private path(sha256: string): string {
    if (!digest.test(sha256)) throw new Error('not the name of an object');
    return join(this.folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }
}

async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+');
  await file.sync();
  await file.close();
}
