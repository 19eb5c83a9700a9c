import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { keepOnce } from './keep-once.js';

describe('something unpacked once for all', () => {
  let place: string;
  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), 'minga-kept-'));
  });
  afterEach(() => rmSync(place, { recursive: true }));

  const filling = (from: string) => async (own: string) => {
    writeFileSync(join(own, 'first'), from);
    await pause(20);
    writeFileSync(join(own, 'second'), from);
  };

  it('is whole and from one hand when several begin at a time', async () => {
    const folder = join(place, 'browser');
    await Promise.all(['a', 'b', 'c'].map((who) => keepOnce(folder, filling(who))));
    expect(readFileSync(join(folder, 'first'), 'utf8')).toBe(readFileSync(join(folder, 'second'), 'utf8'));
    expect(readdirSync(place)).toEqual(['browser']);
  });

  it('is not there at all when unpacking fails, and is made the next time', async () => {
    const folder = join(place, 'browser');
    await expect(keepOnce(folder, () => Promise.reject(new Error('disk full')))).rejects.toThrow('disk full');
    expect(readdirSync(place)).toEqual([]);
    await keepOnce(folder, filling('again'));
    expect(readFileSync(join(folder, 'second'), 'utf8')).toBe('again');
  });

  it('is not made again', async () => {
    const folder = join(place, 'browser');
    await keepOnce(folder, filling('once'));
    await keepOnce(folder, () => Promise.reject(new Error('asked twice')));
    expect(readFileSync(join(folder, 'first'), 'utf8')).toBe('once');
  });
});
