import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';

/** One of the processes that are measured. */
export interface Server {
  url: string;
  pid: number;
  /** Stops it. */
  [Symbol.asyncDispose](): Promise<void>;
}

interface Start {
  /** For node: options and the file to run. */
  command: string[];
  env: Record<string, string | undefined>;
  port: number;
  /** Answers with less than 500 as soon as the server is ready; absent for servers that answer nobody. */
  ready?: string;
}

const patience = 60_000;

/** Starts a process and waits until it answers. */
export async function startServer({ command, env, port, ready }: Start): Promise<Server> {
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, command, { env: { ...process.env, ...env, PORT: String(port) }, stdio: ['ignore', 'inherit', 'inherit'] });
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    await gone;
  };
  try {
    if (ready) await answering(child, `${url}${ready}`);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, pid: child.pid!, [Symbol.asyncDispose]: stop };
}

async function answering(child: ChildProcess, url: string): Promise<void> {
  for (const end = Date.now() + patience; Date.now() < end; await delay(100)) {
    if (child.exitCode !== null) throw new Error(`${child.spawnargs.join(' ')} ended with ${child.exitCode}`);
    const status = await fetch(url).then((answer) => answer.status, () => null);
    if (status !== null && status < 500) return;
  }
  throw new Error(`${url} does not answer`);
}
