import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

export interface HealthReport {
  status: 'ready' | 'degraded' | 'down';
  parts: Record<string, 'up' | 'down'>;
}

type Check = { name: string; vital: boolean; probe: () => Promise<unknown> };

const patience = 2000;

/** Asks every part whether it answers. Without the database nothing works; the rest degrades. */
@Injectable()
export class HealthChecks {
  private readonly checks: Check[];

  constructor(dataSource: DataSource) {
    this.checks = [{ name: 'database', vital: true, probe: () => dataSource.query('select 1') }];
  }

  /** Contexts add the parts they depend on. */
  add(name: string, probe: () => Promise<unknown>): void {
    this.checks.push({ name, vital: false, probe });
  }

  async run(): Promise<HealthReport> {
    const results = await Promise.all(this.checks.map(async (check) => ({ ...check, up: await answers(check.probe) })));
    const down = results.filter((result) => !result.up);
    return {
      status: down.some((result) => result.vital) ? 'down' : down.length ? 'degraded' : 'ready',
      parts: Object.fromEntries(results.map((result) => [result.name, result.up ? 'up' : 'down'])),
    };
  }
}

async function answers(probe: () => Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  try {
    await Promise.race([
      probe(),
      new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error('no answer')), patience);
      }),
    ]);
    return true;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
