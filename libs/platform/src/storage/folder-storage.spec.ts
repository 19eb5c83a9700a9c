import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { Clock } from '../clock/clock.js';
import { FolderStorage } from './folder-storage.js';

const day = 24 * 60 * 60 * 1000;

class Watch extends Clock {
  private time = Date.UTC(2026, 10, 20);
  override now(): Date {
    return new Date(this.time);
  }
  pass(milliseconds: number): void {
    this.time += milliseconds;
  }
}

describe('sweeping a folder', () => {
  let folder: string;
  let watch: Watch;
  let storage: FolderStorage;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'minga-storage-'));
    watch = new Watch();
    storage = new FolderStorage(folder, watch);
  });
  afterEach(() => rm(folder, { recursive: true }));

  const put = async (words: string): Promise<string> => (await storage.put(Readable.from([words]), 1000)).sha256;
  const read = async (sha256: string): Promise<string> => text(await storage.open(sha256));
  const yesterday = (): Date => new Date(watch.now().getTime() - day);
  const nobody = async () => new Set<string>();

  it('lets go of what is old and kept by nobody, and nothing else', async () => {
    const [old, kept] = [await put('old'), await put('kept')];
    watch.pass(day + 1);
    const fresh = await put('fresh');
    expect(await storage.sweep(yesterday(), async (contents) => new Set(contents.filter((content) => content === kept)))).toBe(1);
    await expect(read(old)).rejects.toThrow(/ENOENT/);
    expect([await read(kept), await read(fresh)]).toEqual(['kept', 'fresh']);
    expect(await storage.sweep(yesterday(), async () => new Set([kept]))).toBe(0);
  });

  it('leaves what was put again, even while it is being asked about', async () => {
    const again = await put('again');
    watch.pass(day + 1);
    const asked: string[] = [];
    const removed = await storage.sweep(yesterday(), async (contents) => {
      asked.push(...contents);
      await put('again');
      return new Set();
    });
    expect([asked, removed, await read(again)]).toEqual([[again], 0, 'again']);
  });

  it('finds nothing to do where nothing was ever stored', async () => {
    expect(await storage.sweep(watch.now(), nobody)).toBe(0);
    expect(await new FolderStorage(join(folder, 'not-yet'), watch).sweep(watch.now(), nobody)).toBe(0);
  });

  it('clears away uploads that were cut off', async () => {
    const cut = new FolderStorage(folder, watch);
    const endless = new Readable({ read: () => undefined });
    const coming = cut.put(endless, 1000);
    endless.push('half');
    while ((await readdir(join(folder, 'incoming')).catch(() => [])).length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await storage.sweep(new Date(Date.now() + day), nobody);
    expect(await readdir(join(folder, 'incoming'))).toEqual([]);
    endless.destroy();
    await expect(coming).rejects.toThrow(/premature close/i);
  });

  it('keeps what it let go for another day, and gives it back to a database that still knows it', async () => {
    const [known, forgotten] = [await put('known'), await put('forgotten')];
    watch.pass(day + 1);
    expect(await storage.sweep(yesterday(), nobody)).toBe(2);
    await storage.sweep(yesterday(), async (contents) => new Set(contents.filter((content) => content === known)));
    expect(await read(known)).toBe('known');
    expect(await readdir(join(folder, 'outgoing'))).toEqual([forgotten]);
    watch.pass(day + 1);
    await storage.sweep(yesterday(), async () => new Set([known]));
    expect(await readdir(join(folder, 'outgoing'))).toEqual([]);
  });
});
