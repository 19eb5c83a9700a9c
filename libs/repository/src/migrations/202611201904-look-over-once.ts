import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A check that has begun is told from one that waits: only what has begun needs to be asked for again. */
export class LookOverOnce1763600103001 implements MigrationInterface {
  name = 'LookOverOnce1763600103001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table resource_check drop constraint resource_check_state_check;
      alter table resource_check add constraint resource_check_state_check check (state in ('waiting', 'running', 'done'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table resource_check drop constraint resource_check_state_check;
      alter table resource_check add constraint resource_check_state_check check (state in ('waiting', 'done')) not valid;
    `);
  }
}
