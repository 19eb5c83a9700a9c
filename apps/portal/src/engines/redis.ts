import { execFileSync } from 'node:child_process';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { EngineFailure, type Engine, type EngineLog } from './engine.js';
import { inLockedFolder } from './folder-lock.js';
import { freePort } from './free-port.js';
import { startGuarded, type GuardedProcess } from './guarded-process.js';
import { LogTail } from './log-tail.js';
import { Supervisor } from './supervisor.js';

export interface RedisOptions {
  readonly folder: string;
  readonly log?: EngineLog;
}

/** Resolves to a Redis that keeps nothing (for tests), or to null when redis-server is not on the path. */
export async function startRedis({ folder, log = () => undefined }: RedisOptions): Promise<Engine | null> {
  if (!isInstalled()) return null;
  return inLockedFolder(folder, async (lock) => {
    const port = await freePort();
    const supervisor = await Supervisor.start('Redis', () => launch(lock.path, port), log);
    return {
      url: `redis://127.0.0.1:${port}`,
      get pid() {
        return supervisor.pid;
      },
      stop: () => supervisor.stop().finally(() => lock.release()),
    };
  });
}

function isInstalled(): boolean {
  try {
    execFileSync('redis-server', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function launch(folder: string, port: number): Promise<GuardedProcess> {
  const tail = new LogTail(join(folder, 'server.log'));
  const server = await startGuarded({
    command: 'redis-server',
    args: ['--bind', '127.0.0.1', '--port', String(port), '--dir', folder, '--save', '', '--appendonly', 'no', '--maxmemory-policy', 'noeviction'],
    stopSignal: 'TERM',
    logFile: tail.file,
  });
  let over = false;
  void server.ended.then(() => (over = true));
  while (!over) {
    if (await accepts(port)) return server;
    await delay(20);
  }
  throw new EngineFailure(`Redis did not start. ${tail.lines().slice(-3).join(' ')}`);
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ host: '127.0.0.1', port });
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false)).once('close', () => socket.destroy());
    socket.once('connect', () => socket.end());
  });
}
