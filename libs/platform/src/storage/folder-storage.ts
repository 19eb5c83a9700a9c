import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { access, mkdir, open, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Clock } from '../clock/clock.js';
import { ObjectTooLarge, Storage, type StoredObject } from './storage.js';

const digest = /^[0-9a-f]{64}$/;

/** Keeps objects in a local folder, two levels deep, written whole or not at all. The time of a file says when it was put last. */
export class FolderStorage extends Storage {
  private readonly incoming: string;
  private readonly outgoing: string;

  constructor(
    private readonly folder: string,
    private readonly clock: Clock,
  ) {
    super();
    this.incoming = join(folder, 'incoming');
    this.outgoing = join(folder, 'outgoing');
  }

  async put(bytes: Readable, limit: number): Promise<StoredObject> {
    await mkdir(this.incoming, { recursive: true });
    const incoming = join(this.incoming, randomUUID());
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
      const now = this.clock.now();
      await utimes(incoming, now, now);
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

  async sweep(before: Date, kept: (contents: string[]) => Promise<ReadonlySet<string>>): Promise<number> {
    // Where nothing was ever stored there are no folders yet.
    for (const folder of [this.incoming, this.outgoing]) await mkdir(folder, { recursive: true });
    for (const path of await filesIn(this.incoming)) if (await isOlder(path, before)) await rm(path, { force: true });
    await this.reviewOutgoing(before, kept);
    let gone = 0;
    for (const shelf of await readdir(this.folder)) {
      if (!/^[0-9a-f]{2}$/.test(shelf)) continue;
      const old: string[] = [];
      for (const path of await filesIn(join(this.folder, shelf))) if (await isOlder(path, before)) old.push(basename(path));
      if (old.length === 0) continue;
      const needed = await kept(old);
      for (const content of old) if (!needed.has(content) && (await this.letGo(content, before))) gone += 1;
    }
    return gone;
  }

  private async reviewOutgoing(before: Date, kept: (contents: string[]) => Promise<ReadonlySet<string>>): Promise<void> {
    const paths = await filesIn(this.outgoing);
    if (paths.length === 0) return;
    const needed = await kept(paths.map((path) => basename(path)));
    for (const path of paths) {
      if (needed.has(basename(path))) await rename(path, this.path(basename(path)));
      else if (await isOlder(path, before)) await rm(path, { force: true });
    }
  }

  /** Moved first, looked at then: when the same content turns out to have been put again just now, it goes back. */
  private async letGo(sha256: string, before: Date): Promise<boolean> {
    const aside = join(this.outgoing, sha256);
    await rename(this.path(sha256), aside);
    const old = await isOlder(aside, before);
    const now = this.clock.now();
    await (old ? utimes(aside, now, now) : rename(aside, this.path(sha256)));
    return old;
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

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

const isOlder = async (path: string, before: Date): Promise<boolean> => (await stat(path)).mtime < before;

async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+');
  await file.sync();
  await file.close();
}
