import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A request that the load generator sends; those of one measurement take turns. */
export interface LoadRequest {
  method: 'GET' | 'POST';
  path: string;
  headers: Record<string, string>;
  body?: string;
}

export interface LoadOrder {
  url: string;
  connections: number;
  duration: number;
  requests: LoadRequest[];
}

/** What came of it; times in milliseconds. */
export interface Load {
  perSecond: number;
  p50: number;
  p97: number;
}

export type LoadAnswer = Load & { faults: number };

/** Lets a process of its own send requests for some seconds. Anything but a success is a fault of the measurement. */
export async function load(order: LoadOrder): Promise<Load> {
  const generator = fork(join(import.meta.dirname, 'generator.ts'), { execArgv: process.execArgv, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  generator.send(order);
  const [answer] = (await once(generator, 'message')) as [LoadAnswer];
  if (answer.faults) throw new Error(`${answer.faults} answers of ${order.url}${order.requests[0]!.path} were no success`);
  return answer;
}
