import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { ConfinementFailed, modulePath, runConfined } from './confined-process.js';

const allowance = { seconds: 5, memoryMegabytes: 256, outputBytes: 1_000_000 };
const misbehave = (deed: string, target?: string, limits = {}, input = Readable.from([])) =>
  runConfined(modulePath('testing/misbehave'), target ? [deed, target] : [deed], input, { ...allowance, ...limits });
const report = async (deed: string, target?: string) => {
  const outcome = await misbehave(deed, target);
  if (outcome.ended !== 'normally') throw new Error(`Ended ${outcome.ended}`);
  return JSON.parse(outcome.output) as { done?: unknown; refused?: string };
};

const namespaces = spawnSync('/usr/bin/unshare', ['--map-root-user', '--net', '/bin/true']).status === 0;

describe('a confined process', () => {
  it('receives its input and answers', async () => {
    const outcome = await misbehave('answer', undefined, {}, Readable.from([Buffer.alloc(300_000), Buffer.alloc(5)]));
    expect(outcome).toEqual({ ended: 'normally', output: '{"done":300005}' });
  });

  it.each(['spin', 'sleep'])('is killed when its time is over (%s), and we live on', async (deed) => {
    const started = Date.now();
    expect(await misbehave(deed, undefined, { seconds: 1 })).toEqual({ ended: 'by force' });
    expect(Date.now() - started).toBeLessThan(15_000);
    expect(await report('answer')).toEqual({ done: 0 });
  });

  it.each(['fill the heap', 'fill buffers'])('cannot take our memory: %s', async (deed) => {
    const outcome = await misbehave(deed, undefined, { seconds: 20 });
    if (outcome.ended === 'normally') expect(outcome.output).toMatch(/refused.*allocat/i);
    else expect(outcome.ended).toBe('by force');
  });

  it('is stopped when it talks too much', async () => {
    expect(await misbehave('flood')).toEqual({ ended: 'too much output' });
  });

  it('knows no secret: nothing of our environment is in its own', async () => {
    process.env['MINGA_SPEC_SECRET'] = 'hush';
    // The shell that sets the limits leaves its working directory, "/", behind.
    expect(await report('environment')).toEqual({ done: process.platform === 'linux' ? { PWD: '/' } : {} });
    delete process.env['MINGA_SPEC_SECRET'];
  });

  it.each(['/etc/passwd', '/proc/self/environ', join(process.cwd(), 'README.md'), tmpdir()])('cannot read %s', async (path) => {
    expect((await report('read', path)).refused).toMatch(/restricted/);
    expect((await report('look', path)).done).not.toBe(true);
  });

  it('cannot write', async () => {
    const path = join(tmpdir(), `minga-${process.pid}-written`);
    expect((await report('write', path)).refused).toMatch(/restricted/);
    expect(existsSync(path)).toBe(false);
  });

  it('cannot make code out of text', async () => {
    expect((await report('evaluate')).refused).toMatch(/Code generation from strings/);
  });

  it.each(['node:net', 'http', 'node:child_process', 'node:worker_threads', 'dns/promises', 'node:inspector'])(
    'cannot load %s',
    async (name) => {
      expect((await report('import', name)).refused).toMatch(/out of reach/);
    },
  );

  (namespaces ? it : it.skip)('has no network where the kernel lets us take it away', async () => {
    expect(await report('interfaces')).toEqual({ done: {} });
  });

  it('cannot call out', async () => {
    let calls = 0;
    const server: Server = createServer((_, reply) => reply.end(String(++calls))).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    expect((await report('fetch', `http://127.0.0.1:${(server.address() as AddressInfo).port}/`)).refused).toBeDefined();
    expect(calls).toBe(0);
    server.close();
  });

  it('that breaks before it is ready is our failure, not the input\'s', async () => {
    await expect(misbehave('break-early')).rejects.toThrow(ConfinementFailed);
  });

  it('is ended when its input cannot be read, and the failure is passed on', async () => {
    const broken = new Readable({
      read() {
        this.destroy(new Error('storage is gone'));
      },
    });
    await expect(misbehave('answer', undefined, {}, broken)).rejects.toThrow('storage is gone');
  });
});
