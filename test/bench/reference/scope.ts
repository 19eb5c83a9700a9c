import { createHash } from 'node:crypto';
import pg from 'pg';
import type { ActorRecord } from '../../../libs/platform/src/access/actor.js';

const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: Number(process.env['DATABASE_POOL']) });

/** One transaction under row-level security, entered as the portal enters it. */
export async function inScope<Result>(token: string, work: (client: pg.ClientBase, entered: ActorRecord) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const hash = createHash('sha256').update(token).digest('hex');
    const { rows } = await client.query<{ entered: ActorRecord }>({ name: 'enter', text: 'select scope.enter($1, $2, $3, $4) as entered', values: ['key', hash, null, new Date()] });
    const result = await work(client, rows[0]!.entered);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}
