import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The concepts, what they are called, and the reference tables: public, the same for every tenant, written by no one but us. */
export class NameTheConcepts1763600003000 implements MigrationInterface {
  name = 'NameTheConcepts1763600003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table concept (
        code text primary key,
        broader text references concept deferrable initially deferred,
        related text[] not null default '{}',
        national_terms jsonb not null default '[]'
      );
      create index concept_narrower on concept (broader);

      create table concept_label (
        concept_code text not null references concept on delete cascade,
        language text not null check (language in ('es', 'pt', 'en', 'fr', 'nl')),
        position smallint not null,
        label text not null,
        -- Without accents, case and signs: as it is looked up.
        folded text not null,
        preferred boolean not null generated always as (position = 0) stored,
        primary key (concept_code, language, position)
      );

      -- A label is found from the start of any of its words: one row per word, holding the label from there on.
      create table concept_label_start (
        tail text not null,
        concept_code text not null,
        language text not null,
        position smallint not null,
        foreign key (concept_code, language, position) references concept_label on delete cascade
      );
      create index concept_label_start_prefix on concept_label_start (tail text_pattern_ops);
      create index concept_label_start_label on concept_label_start (concept_code, language, position);

      create table reference_table (
        code text primary key,
        position smallint not null,
        labels jsonb not null,
        note jsonb
      );
      create table reference_row (
        code text primary key,
        table_code text not null references reference_table on delete cascade,
        position smallint not null,
        labels jsonb not null,
        source_doc text not null,
        source_locus text not null,
        provenance text not null check (provenance in ('printed', 'reconstructed', 'external', 'derived')),
        note jsonb,
        data jsonb
      );
      create index reference_row_of_table on reference_row (table_code, position);
      create table reference_relation (
        from_code text not null references reference_row on delete cascade,
        kind text not null,
        to_code text not null references reference_row on delete cascade,
        provenance text not null check (provenance in ('printed', 'reconstructed', 'external', 'derived')),
        primary key (from_code, kind, to_code)
      );
      create index reference_relation_to on reference_relation (to_code);

      -- What was loaded last; a start that finds the same loads nothing.
      create table vocabulary_loaded (
        singleton boolean primary key default true check (singleton),
        fingerprint text not null
      );

      grant select on concept, concept_label, concept_label_start, reference_table, reference_row, reference_relation to minga_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table vocabulary_loaded, reference_relation, reference_row, reference_table, concept_label_start, concept_label, concept',
    );
  }
}
