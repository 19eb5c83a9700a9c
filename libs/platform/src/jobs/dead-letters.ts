import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../database/tenant-database.js';
import { NotFound } from '../problems/platform.problems.js';

/** A delivery whose handler gave up, as operators see it. */
export interface DeadLetter {
  id: string;
  tenant: string;
  handler: string;
  name: string;
  subject: string;
  attempts: number;
  error: string | null;
  dueAt: Date;
}

/** What operators do about deliveries of any tenant; the functions behind it answer only to operators. */
@Injectable()
export class DeadLetters {
  constructor(private readonly db: TenantDatabase) {}

  list(): Promise<DeadLetter[]> {
    return this.db.query<DeadLetter>('select * from scope.dead_letters()');
  }

  /** How many deliveries are in each state, and how old the oldest waiting one is, in seconds. */
  counts(): Promise<{ state: string; count: number; oldest: number }[]> {
    return this.db.query('select state, count::int as count, oldest::float8 as oldest from scope.delivery_counts()');
  }

  retry(id: string): Promise<void> {
    return this.settle(id, 'waiting');
  }

  drop(id: string): Promise<void> {
    return this.settle(id, 'dropped');
  }

  private async settle(id: string, state: 'waiting' | 'dropped'): Promise<void> {
    const row = await this.db.one<{ found: boolean }>('select scope.settle_dead_letter($1, $2) as found', [id, state]);
    if (!row?.found) throw new NotFound();
  }
}
