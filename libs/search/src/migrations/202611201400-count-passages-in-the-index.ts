import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every search counts the first passages its reader may see: with the audience in the index, no passage is visited for that. */
export class CountPassagesInTheIndex1763600012000 implements MigrationInterface {
  name = 'CountPassagesInTheIndex1763600012000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table search_passage drop constraint search_passage_pkey,
        add primary key (document, ordinal) include (audience_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table search_passage drop constraint search_passage_pkey,
        add primary key (document, ordinal);
    `);
  }
}
