import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever copies a work copies nobody's translations into their own name, and makes no machine's words a person's. */
export class CarryTranslations1763600102000 implements MigrationInterface {
  name = 'CarryTranslations1763600102000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Of the translations that both works have word for word, the copy says what the other says of them: whose, of what, read by whom.
      create function scope.carry_translations(source uuid, target uuid) returns void
        language sql security definer set search_path = public, pg_temp as $$
        with carried as (
          update resource_translation t
             set origin = x.origin, original = x.original, translator_id = x.translator_id, translator_name = x.translator_name,
                 reviewer_id = x.reviewer_id, reviewer_name = x.reviewer_name, reviewed_at = x.reviewed_at
            from resource_translation x
            join resource s on s.tenant_id = x.tenant_id and s.id = x.resource_id, resource r
           where r.id = target and r.tenant_id = (select scope.tenant()) and t.tenant_id = r.tenant_id and t.resource_id = r.id
             and x.resource_id = source and x.language = t.language and resource_reaches(s.audience, (select scope.keys()))
             and (s.titles -> x.language, s.abstracts -> x.language) is not distinct from (r.titles -> x.language, r.abstracts -> x.language)
          returning t.tenant_id, t.resource_id, t.language, t.version, t.origin, t.translator_name)
        update resource_translation_version v set origin = c.origin, translator_name = c.translator_name
          from carried c
         where v.tenant_id = c.tenant_id and v.resource_id = c.resource_id and v.language = c.language and v.number = c.version
      $$;
      revoke execute on function scope.carry_translations(uuid, uuid) from public;
      grant execute on function scope.carry_translations(uuid, uuid) to minga_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function scope.carry_translations(uuid, uuid)');
  }
}
