import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose words a resource holds: nobody passes their own, neither what they deposited nor what they put into another's deposit. */
export class KnowWhoWroteLast1763600077000 implements MigrationInterface {
  name = 'KnowWhoWroteLast1763600077000';

  async up(runner: QueryRunner): Promise<void> {
    // Null: nobody but the author has written in it.
    await runner.query('alter table resource add column writer_id uuid');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table resource drop column writer_id');
  }
}
