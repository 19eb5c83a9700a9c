import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What nobody was ever invited to was a plan, and stays one when it is given up: its reason is not for everybody. */
export class KeepPlansInternal1763600079500 implements MigrationInterface {
  name = 'KeepPlansInternal1763600079500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table meeting_edition alter column audience set expression as (scope.audience(
        tenant_id, null, case when state = 'planned' or (state = 'cancelled' and convened_at is null) then 'tenant' else visibility end, null, null))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table meeting_edition alter column audience set expression as (scope.audience(
        tenant_id, null, case state when 'planned' then 'tenant' else visibility end, null, null))`);
  }
}
